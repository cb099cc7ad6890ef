/** What a kind of document is, in the words of someone who has it at home. */
export interface TypeDePiece {
	nom: string;
	/** One sentence: what it is, where it comes from. */
	explication: string;
	acceptes: readonly string[];
	/** What is often sent by mistake. */
	refuses: readonly string[];
	/** Months during which it still proves something, from the date it bears; null: always. */
	validite: number | null;
	/** What it is asked for. */
	situation: string;
}

/** Every document that the office asks for. The one list: nothing else names them. */
export const catalogue = {
	identite: {
		nom: "Pièce d’identité",
		explication: "Elle montre qui vous êtes. Photographiez le recto et le verso.",
		acceptes: ["Carte d’identité", "Passeport", "Titre de séjour"],
		refuses: ["Permis de conduire", "Carte Vitale"],
		validite: null,
		situation: "Nous ne vous connaissons pas encore.",
	},
	rib: {
		nom: "Relevé d’identité bancaire (RIB)",
		explication:
			"Il dit sur quel compte vous payer. Votre banque le donne, au guichet ou en ligne.",
		acceptes: ["RIB à votre nom", "RIB d’un compte joint où figure votre nom"],
		refuses: ["RIB d’un proche", "Photo de la carte bancaire : ne l’envoyez jamais"],
		validite: null,
		situation: "Une aide va vous être versée.",
	},
	"securite-sociale": {
		nom: "Numéro de sécurité sociale",
		explication: "Il figure sur la carte Vitale et sur l’attestation de l’assurance maladie.",
		acceptes: ["Attestation de droits", "Carte Vitale, côté numéro"],
		refuses: ["Carte de mutuelle"],
		validite: null,
		situation: "Nous ne vous connaissons pas encore.",
	},
	famille: {
		nom: "Livret de famille ou acte de naissance",
		explication:
			"Il montre le lien avec l’enfant. La mairie de naissance donne l’acte, sans frais.",
		acceptes: ["Toutes les pages remplies du livret", "Acte de naissance de l’enfant"],
		refuses: ["Carnet de santé", "Certificat d’accouchement"],
		validite: null,
		situation: "Vous avez un enfant à charge.",
	},
	ressources: {
		nom: "Fiches de paie et autres revenus",
		explication: "Elles montrent ce que le foyer a reçu, mois par mois.",
		acceptes: [
			"Fiches de paie",
			"Attestation de France Travail",
			"Décompte d’indemnités journalières",
		],
		refuses: ["Contrat de travail seul", "Relevé de compte où l’on ne voit que le total"],
		validite: 3,
		situation: "L’aide dépend de vos revenus des derniers mois.",
	},
	"france-travail": {
		nom: "Courrier de France Travail",
		explication: "Il dit vos droits au chômage, ou leur fin.",
		acceptes: ["Notification de droits", "Avis de fin de droits", "Refus d’indemnisation"],
		refuses: ["Convocation à un rendez-vous"],
		validite: 3,
		situation: "Vous êtes au chômage, ou votre indemnisation se termine.",
	},
	bail: {
		nom: "Bail ou quittance de loyer",
		explication: "Il montre où vous habitez et le loyer que vous payez.",
		acceptes: ["Bail signé, toutes les pages", "Dernière quittance de loyer"],
		refuses: ["Annonce du logement", "Preuve de virement seule"],
		validite: 12,
		situation: "Vous demandez une aide au logement.",
	},
	"attestation-loyer": {
		nom: "Attestation de loyer",
		explication: "Votre propriétaire la remplit et la signe : c’est lui qui confirme le loyer.",
		acceptes: ["Attestation remplie et signée par le propriétaire ou l’agence"],
		refuses: ["Attestation sans signature", "Quittance de loyer"],
		validite: 3,
		situation: "Vous demandez une aide au logement.",
	},
	pension: {
		nom: "Jugement ou convention de pension",
		explication: "Il dit qui verse une pension pour l’enfant, et combien.",
		acceptes: [
			"Jugement, toutes les pages",
			"Convention homologuée",
			"Accord écrit des deux parents",
		],
		refuses: ["Courrier d’avocat", "Convocation au tribunal"],
		validite: null,
		situation: "Vous élevez un enfant sans l’autre parent.",
	},
	"pensions-recues": {
		nom: "Relevés montrant les pensions reçues",
		explication: "Ils montrent les mois où la pension est arrivée, et ceux où elle manque.",
		acceptes: ["Relevés de compte des mois concernés"],
		refuses: ["Capture d’écran sans nom ni date"],
		validite: 3,
		situation: "Vous élevez un enfant sans l’autre parent.",
	},
	grossesse: {
		nom: "Déclaration de grossesse",
		explication: "Le médecin ou la sage-femme la remet après le premier examen.",
		acceptes: ["Déclaration remplie et signée"],
		refuses: ["Échographie", "Ordonnance"],
		validite: 10,
		situation: "Vous attendez un enfant.",
	},
	garde: {
		nom: "Contrat de garde",
		explication: "Il dit qui garde l’enfant, et à quel prix.",
		acceptes: ["Contrat avec l’assistante maternelle", "Contrat avec la crèche ou le service"],
		refuses: ["Devis", "Publicité"],
		validite: 12,
		situation: "Quelqu’un garde votre enfant de moins de six ans.",
	},
	scolarite: {
		nom: "Certificat de scolarité ou contrat d’apprentissage",
		explication: "L’école le donne à la rentrée. Il n’est demandé qu’à partir de 16 ans.",
		acceptes: ["Certificat de l’année en cours", "Contrat d’apprentissage signé"],
		refuses: ["Bulletin de notes", "Carte d’étudiant"],
		validite: 12,
		situation: "Un de vos enfants a 16 ans ou plus.",
	},
	mdph: {
		nom: "Décision de la MDPH",
		explication: "La maison départementale des personnes handicapées l’envoie après sa commission.",
		acceptes: ["Notification de décision, toutes les pages"],
		refuses: ["Accusé de réception de la demande", "Carte mobilité inclusion"],
		validite: null,
		situation: "Vous ou votre enfant êtes en situation de handicap.",
	},
	"mdph-enfant": {
		nom: "Décision de la MDPH pour l’enfant",
		explication: "Elle dit le taux reconnu et le complément accordé pour l’enfant.",
		acceptes: ["Notification de décision, toutes les pages"],
		refuses: ["Accusé de réception de la demande", "Certificat médical"],
		validite: null,
		situation: "Votre enfant est en situation de handicap.",
	},
	autre: {
		nom: "Autre document",
		explication: "Un document qui n’est pas dans cette liste, ou que vous ne savez pas nommer.",
		acceptes: ["Tout document qui concerne votre dossier"],
		refuses: [],
		validite: null,
		situation: "Vous voulez nous envoyer autre chose.",
	},
} as const satisfies Record<string, TypeDePiece>;

export type CodePiece = keyof typeof catalogue;

export const TYPES_DE_PIECES = Object.keys(catalogue) as CodePiece[];

export const lireTypeDePiece = (texte: unknown): CodePiece | undefined =>
	TYPES_DE_PIECES.find((code) => code === texte);

export const typeDePiece = (code: CodePiece): TypeDePiece => catalogue[code];
