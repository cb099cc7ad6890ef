import type { Demarche } from "../demarche.ts";
import { activite } from "../questions/activite.ts";
import { a, changementQuoi } from "../questions/changement-quoi.ts";
import { leLogement } from "../questions/logement.ts";
import { montants } from "../questions/montants.ts";
import { quiArriveOuPart } from "../questions/qui-arrive-ou-part.ts";
import { ressources } from "../questions/ressources.ts";
import { seulementSi } from "../questions/seulement-si.ts";

const travailChange = (question: typeof activite) =>
	seulementSi((r) => a(r, "travail") || a(r, "revenus"), question);

export const changementDeSituation: Demarche = {
	nom: "changement-de-situation",
	version: 3,
	titre: "Déclarer un changement de situation",
	resume:
		"Séparation, vie de couple, naissance, départ d’un enfant, déménagement, travail, revenus.",
	famille: "changer",
	pourQui: [
		"Quelque chose a changé dans votre foyer, votre logement, votre travail ou vos revenus.",
	],
	aSavoir: () => [
		"Plus tôt vous le dites, moins il y a de risque d’un trop-perçu à rendre, ou d’un droit perdu.",
		"Après une séparation, chacun a son dossier. L’autre ne voit ni votre adresse, ni ce que vous écrivez ici.",
	],
	sousLaMain: [
		"Les dates, et si vous avez déménagé : votre bail ou une quittance",
		"Si vous vivez maintenant en couple : ses revenus des trois derniers mois, et son avis d’impôt",
	],
	minutes: 6,
	questions: [
		changementQuoi,
		...quiArriveOuPart,
		...leLogement.map((question) =>
			seulementSi((r) => a(r, "demenagement") || a(r, "separation"), question),
		),
		seulementSi((r) => a(r, "travail"), activite),
		travailChange(ressources),
		travailChange(montants),
	],
	pieces: (r) => [
		...(a(r, "naissance") ? (["famille"] as const) : []),
		...(a(r, "demenagement") ? (["bail"] as const) : []),
	],
	prestation: null,
	nature: "changement",
	suites: () => [
		"Un agent regarde ce que cela change à vos droits, et vous répond avant la date promise.",
		"Rien ne change dans votre dossier avant sa réponse.",
	],
	textes: [
		"article R846-5 du code de la sécurité sociale, pour la prime d’activité",
		"article R262-37 du code de l’action sociale et des familles, pour le RSA",
	],
};
