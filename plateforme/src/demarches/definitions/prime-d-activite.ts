import type { Demarche } from "../demarche.ts";
import { activite } from "../questions/activite.ts";
import { foyerAJour, logementAJour } from "../questions/foyer-change.ts";
import { montants } from "../questions/montants.ts";
import { ailleurs } from "../questions/pays.ts";
import { tous } from "../questions/presents.ts";
import { recus, ressources } from "../questions/ressources.ts";

export const primeDActivite: Demarche = {
	nom: "prime-d-activite",
	version: 3,
	titre: "Demander la prime d’activité",
	resume: "Un complément chaque mois pour qui travaille avec un revenu modeste.",
	famille: "demander",
	pourQui: [
		"Vous travaillez, même à temps partiel, même à votre compte, ou vous êtes en arrêt.",
		"Vous avez 18 ans ou plus.",
		"Étudiant ou apprenti : si votre travail rapporte assez chaque mois ; nous le vérifierons.",
	],
	aSavoir: () => [
		"Elle compte à partir du mois de votre demande, jamais avant : un mois qui passe est perdu.",
		"Elle se calcule sur trois mois de revenus de tout le foyer, et se redéclare tous les trois mois.",
	],
	sousLaMain: [
		"Vos fiches de paie, ou vos relevés de compte, des trois mois demandés",
		"Ceux de votre conjoint ou conjointe, si vous vivez en couple",
	],
	minutes: 5,
	sansDossier: true,
	questions: [...foyerAJour, ...logementAJour, activite, ailleurs, ressources, montants],
	pieces: (r, connu) =>
		tous(r, connu).some((qui) => recus(r, qui).includes("benefice_micro")) ? ["ressources"] : [],
	prestation: "ppa",
	nature: "demande",
	suites: () => [
		"Un agent lit votre demande et vous répond avant la date promise.",
		"Si le droit est ouvert, la prime du mois arrive au début du mois suivant.",
		"Dans trois mois, nous vous demanderons vos revenus : c’est la déclaration trimestrielle.",
	],
	textes: [
		"articles L842-1, L842-2 et R843-1 du code de la sécurité sociale",
		"articles R846-1 et R846-2 du même code : demande par téléservice, due du premier jour du mois de la demande",
	],
};
