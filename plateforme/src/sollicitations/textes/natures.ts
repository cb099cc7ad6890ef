import type { Canal, Enjeu, Issue, Nature } from "../natures.ts";

/** How each word of the domain is said: alone, and counted. */
export const textesNatures = {
	natures: {
		demande: "Demande",
		piece: "Pièce",
		declaration: "Déclaration",
		changement: "Changement",
		question: "Question",
		reclamation: "Réclamation",
		appel: "Appel",
		"rendez-vous": "Rendez-vous",
		contact: "Contact",
		"declaration-partenaire": "Déclaration de partenaire",
		tache: "Tâche interne",
	} satisfies Record<Nature, string>,
	/** « la moitié des demandes » */
	des: {
		demande: "des demandes",
		piece: "des pièces",
		declaration: "des déclarations",
		changement: "des changements",
		question: "des questions",
		reclamation: "des réclamations",
		appel: "des appels à rappeler",
		"rendez-vous": "des demandes de rendez-vous",
		contact: "des contacts",
		"declaration-partenaire": "des déclarations de partenaires",
		tache: "des tâches internes",
	} satisfies Record<Nature, string>,
	canaux: {
		"en-ligne": "En ligne",
		courriel: "Courriel",
		sms: "SMS",
		courrier: "Courrier",
		telephone: "Téléphone",
		accueil: "Accueil",
		"rendez-vous": "Rendez-vous",
		partenaire: "Partenaire",
	} satisfies Record<Canal, string>,
	/** « reçu par téléphone » */
	par: {
		"en-ligne": "en ligne",
		courriel: "par courriel",
		sms: "par SMS",
		courrier: "par courrier",
		telephone: "par téléphone",
		accueil: "à l’accueil",
		"rendez-vous": "en rendez-vous",
		partenaire: "par un partenaire",
	} satisfies Record<Canal, string>,
	enjeux: {
		aucun: "Aucun enjeu particulier",
		"fin-de-droit": "Un droit s’arrête ce mois-ci",
		"sans-ressources": "Plus de ressources",
		expulsion: "Risque d’expulsion",
	} satisfies Record<Enjeu, string>,
	issues: {
		accord: "Accord",
		rejet: "Rejet",
		repondu: "Réponse donnée",
		transmise: "Transmise à qui peut y répondre",
		"sans-suite": "Sans suite",
	} satisfies Record<Issue, string>,
};
