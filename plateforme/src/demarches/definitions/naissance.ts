import type { Demarche } from "../demarche.ts";
import { enfantArrive } from "../questions/enfant-arrive.ts";
import { enfantsCombien } from "../questions/enfants-combien.ts";

export const naissance: Demarche = {
	nom: "naissance",
	version: 2,
	titre: "Déclarer une naissance",
	resume:
		"Un enfant est né, ou des jumeaux : dites-le une fois, les aides qui en dépendent suivent.",
	famille: "changer",
	pourQui: ["Votre enfant vient de naître, ou vous l’accueillez."],
	aSavoir: () => [
		"Une seule déclaration suffit : allocations familiales, Paje, RSA, prime d’activité et aide au logement sont revues ensemble.",
		"Pour des jumeaux ou des triplés, l’allocation de base et la prime à la naissance sont dues pour chaque enfant.",
	],
	sousLaMain: ["L’acte de naissance, ou le livret de famille"],
	minutes: 2,
	sansDossier: true,
	questions: [enfantsCombien, enfantArrive],
	pieces: () => ["famille"],
	prestation: null,
	nature: "changement",
	suites: () => [
		"Un agent ajoute chaque enfant à votre dossier et regarde tous les droits qui en dépendent.",
		"Il vous dit lesquels sont ouverts, sans que vous ayez à les demander.",
	],
	textes: ["articles L521-1, L531-1, L531-2, L531-3 et R552-2 du code de la sécurité sociale"],
};
