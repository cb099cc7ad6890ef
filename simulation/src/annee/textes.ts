/** De quoi on appelle, et pourquoi l'on se voit. */
export const APPELS = [
	"Appel : dernier paiement",
	"Appel : avancement d’une demande",
	"Appel : pièce à envoyer",
	"Appel : déclaration de ressources",
	"Appel : accès au compte en ligne",
	"Appel : dette ou retenue",
	"Appel : changement de situation",
];
export const RENDEZ_VOUS = [
	"Rendez-vous : séparation",
	"Rendez-vous : naissance",
	"Rendez-vous : RSA",
	"Rendez-vous : logement",
	"Rendez-vous : démarches en ligne",
];
export const MOTIFS_DE_REOUVERTURE = [
	"La réponse ne portait pas sur la bonne période.",
	"Une pièce reçue depuis change la réponse.",
	"La personne n’a pas compris la réponse.",
];
