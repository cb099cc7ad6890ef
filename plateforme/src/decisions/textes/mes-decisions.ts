import { type Jour, jourEnToutesLettres } from "../../socle/index.ts";

export const textesMesDecisions = {
	titre: "Mes décisions",
	une: "Une décision vous concernant",
	chapeau:
		"Voici les réponses de votre caisse à vos demandes. La même lettre vous est envoyée par la poste.",
	aucune: "Aucune décision pour le moment. Vos demandes en cours sont dans votre dossier.",
	retour: "Mes décisions",
	le: (jour: Jour) => `Le ${jourEnToutesLettres(jour)}`,
	nouvelle: "Pas encore lue",
	pdf: "Télécharger la lettre (PDF)",
};
