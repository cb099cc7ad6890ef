import type { Demarche } from "../demarche.ts";
import { activite } from "../questions/activite.ts";
import { foyerAJour, logementAJour } from "../questions/foyer-change.ts";
import { montants } from "../questions/montants.ts";
import { ressources } from "../questions/ressources.ts";

export const declarationPrimeDActivite: Demarche = {
	nom: "declaration-prime-d-activite",
	version: 3,
	titre: "Déclarer mes revenus pour la prime d’activité",
	resume: "La déclaration trimestrielle, déjà remplie avec ce que nous savons.",
	famille: "declarer",
	pourQui: ["Vous recevez la prime d’activité et trois mois ont passé."],
	aSavoir: () => [
		"Ce que nous savons est déjà écrit : vérifiez, corrigez, envoyez.",
		"Sans déclaration, la prime s’arrête ; elle reprend quand la déclaration arrive.",
	],
	sousLaMain: ["Vos fiches de paie, ou vos relevés de compte, des trois mois demandés"],
	minutes: 3,
	questions: [...foyerAJour, ...logementAJour, activite, ressources, montants],
	pieces: () => [],
	prestation: "ppa",
	nature: "declaration",
	suites: () => [
		"La prime des trois mois qui viennent est recalculée.",
		"Si un montant paraît faux, un agent vous appelle avant de décider.",
	],
	textes: ["articles L843-4 et R843-1 du code de la sécurité sociale"],
};
