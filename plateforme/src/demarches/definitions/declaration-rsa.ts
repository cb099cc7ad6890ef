import type { Demarche } from "../demarche.ts";
import { activite } from "../questions/activite.ts";
import { foyerAJour, logementAJour } from "../questions/foyer-change.ts";
import { montants } from "../questions/montants.ts";
import { ressources } from "../questions/ressources.ts";

export const declarationRsa: Demarche = {
	nom: "declaration-rsa",
	version: 3,
	titre: "Déclarer mes revenus pour le RSA",
	resume: "La déclaration trimestrielle, déjà remplie avec ce que nous savons.",
	famille: "declarer",
	pourQui: ["Vous recevez le RSA et trois mois ont passé."],
	aSavoir: () => [
		"Ce que nous savons est déjà écrit : vérifiez, corrigez, envoyez.",
		"Si vous avez repris un travail, dites-le ici : cela vaut demande de prime d’activité.",
	],
	sousLaMain: ["Ce qui est arrivé sur vos comptes ces trois mois"],
	minutes: 3,
	questions: [...foyerAJour, ...logementAJour, activite, ressources, montants],
	pieces: () => [],
	prestation: "rsa",
	nature: "declaration",
	suites: () => [
		"Le RSA des trois mois qui viennent est recalculé.",
		"Si un montant paraît faux, un agent vous appelle avant de décider.",
	],
	textes: [
		"articles R262-7 et R262-37 du code de l’action sociale et des familles",
		"article R846-1 du code de la sécurité sociale : la reprise d’une activité vaut demande de prime d’activité",
	],
};
