import type { Demarche } from "../demarche.ts";
import { scolarite } from "../questions/scolarite.ts";

export const rentree: Demarche = {
	nom: "rentree",
	version: 1,
	titre: "Déclarer la scolarité d’un enfant de 16 à 18 ans",
	resume: "Pour l’allocation de rentrée scolaire : une réponse par enfant, sans certificat.",
	famille: "declarer",
	pourQui: ["Un de vos enfants a 16 ou 17 ans et continue l’école, ou est en apprentissage."],
	aSavoir: () => [
		"Avant 16 ans, il n’y a rien à faire : l’allocation arrive seule, si vos revenus le permettent.",
		"Votre déclaration sur l’honneur suffit : ne cherchez pas de certificat.",
	],
	sousLaMain: [],
	minutes: 1,
	questions: [scolarite],
	pieces: () => [],
	prestation: "ars",
	nature: "declaration",
	suites: () => ["L’allocation de rentrée est recalculée avec ce que vous avez dit."],
	textes: ["articles L543-1, R543-2 et R543-4 du code de la sécurité sociale"],
};
