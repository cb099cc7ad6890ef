import { premiere } from "../../questionnaire/index.server.ts";
import type { Demarche } from "../demarche.ts";
import { activite } from "../questions/activite.ts";
import { foyerAJour } from "../questions/foyer-change.ts";
import { leLogement } from "../questions/logement.ts";
import { montants } from "../questions/montants.ts";
import { ressources } from "../questions/ressources.ts";

export const aideAuLogement: Demarche = {
	nom: "aide-au-logement",
	version: 3,
	titre: "Demander une aide au logement",
	resume: "Une part de votre loyer, chaque mois, versée à vous ou à votre propriétaire.",
	famille: "demander",
	pourQui: [
		"Vous louez votre logement, ou une chambre, et c’est là que vous vivez.",
		"Le propriétaire n’est ni votre parent, ni votre grand-parent, ni votre enfant.",
	],
	aSavoir: () => [
		"Elle ne remonte pas avant le mois de votre demande : faites-la dès l’entrée dans le logement.",
		"C’est la Caf qui choisit la bonne aide (APL, ALF ou ALS) : une seule demande suffit.",
	],
	sousLaMain: [
		"Votre bail ou votre dernière quittance de loyer",
		"Ce qui est arrivé sur vos comptes ces trois derniers mois",
	],
	minutes: 7,
	sansDossier: true,
	questions: [...foyerAJour, ...leLogement, activite, ressources, montants],
	pieces: (r) =>
		premiere(r, "logement")?.startsWith("locataire") ? ["bail", "attestation-loyer"] : [],
	prestation: "aide_logement",
	nature: "demande",
	suites: () => [
		"Votre propriétaire remplit l’attestation de loyer : demandez-la-lui dès aujourd’hui.",
		"Un agent lit votre demande et vous répond avant la date promise.",
	],
	textes: [
		"articles L821-1 et L822-2 du code de la construction et de l’habitation",
		"article R823-10 du même code : le mois à partir duquel elle est due",
	],
};
