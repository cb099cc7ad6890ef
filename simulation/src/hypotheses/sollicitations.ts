import type { Melange } from "../hasard.ts";
import { hypothese } from "./hypothese.ts";

/** Aucune de ces valeurs n'est publiée : elles donnent à l'organisme d'essai une file vraisemblable. */
export type Nature =
	| "piece"
	| "demande"
	| "declaration"
	| "changement"
	| "question"
	| "appel"
	| "rendez-vous"
	| "reclamation";
export type Canal = "en-ligne" | "courriel" | "courrier" | "telephone" | "accueil" | "rendez-vous";

export const OUVERTES = hypothese<Record<Nature, number>>(
	"Sollicitations ouvertes, en plus des demandes de droits en cours",
	{
		piece: 26,
		demande: 13,
		declaration: 6,
		changement: 9,
		question: 12,
		appel: 2,
		"rendez-vous": 2,
		reclamation: 1.8,
	},
	"pour mille dossiers",
);
export const TRAITEES = hypothese<Record<Nature, number>>(
	"Sollicitations traitées dans les soixante derniers jours",
	{
		piece: 230,
		demande: 90,
		declaration: 60,
		changement: 80,
		question: 110,
		appel: 40,
		"rendez-vous": 14,
		reclamation: 9,
	},
	"pour mille dossiers",
);
export const AGE_MOYEN = hypothese<Record<Nature, number>>(
	"Âge moyen d'une sollicitation ouverte (loi exponentielle)",
	{
		piece: 7,
		demande: 7,
		declaration: 5,
		changement: 6,
		question: 3,
		appel: 1.2,
		"rendez-vous": 6,
		reclamation: 8,
	},
	"jours",
);
export const DELAI_DE_TRAITEMENT = hypothese<Record<Nature, readonly [number, number]>>(
	"Délai d'une sollicitation traitée : médiane, écart logarithmique",
	{
		piece: [6, 0.7],
		demande: [8, 0.6],
		declaration: [3, 0.7],
		changement: [5, 0.7],
		question: [2, 0.8],
		appel: [0.5, 0.8],
		"rendez-vous": [6, 0.5],
		reclamation: [8, 0.6],
	},
	"jours",
);
export const FENETRE_TRAITEES = hypothese("Recul des sollicitations traitées", 60, "jours");
export const CANAUX = hypothese<Record<Nature, Melange<Canal>>>(
	"Canal d'arrivée selon la nature",
	{
		piece: { "en-ligne": 62, courriel: 22, courrier: 14, accueil: 2 },
		demande: { "en-ligne": 81, courrier: 15, accueil: 4 },
		declaration: { "en-ligne": 92, courrier: 7, accueil: 1 },
		changement: { "en-ligne": 74, courrier: 14, telephone: 8, accueil: 4 },
		question: { "en-ligne": 58, courriel: 30, courrier: 7, accueil: 5 },
		appel: { telephone: 100 },
		"rendez-vous": { "en-ligne": 55, telephone: 30, accueil: 15 },
		reclamation: { "en-ligne": 52, courrier: 38, courriel: 10 },
	},
	"%",
);
export const PART_EN_PAUSE = hypothese(
	"Demandes et changements ouverts qui attendent une pièce",
	0.21,
	"part",
);
export const PART_EN_PAUSE_AVANT = hypothese(
	"Demandes traitées qui ont attendu une pièce",
	0.15,
	"part",
);
export const DELAI_POUR_REPONDRE = hypothese("Délai laissé pour envoyer une pièce", 30, "jours");
export const ENJEUX = hypothese<
	Melange<"aucun" | "fin-de-droit" | "sans-ressources" | "expulsion">
>(
	"Enjeu d'une sollicitation ouverte",
	{ aucun: 930, "fin-de-droit": 30, "sans-ressources": 32, expulsion: 8 },
	"pour mille",
);
export const ISSUES = hypothese<Melange<"accord" | "rejet" | "sans-suite">>(
	"Issue d'une demande traitée",
	{ accord: 78, rejet: 15, "sans-suite": 7 },
	"%",
);
export const PIECE_DE_LA_DEMANDE = hypothese(
	"Demandes accompagnées d'une pièce envoyée à part, dans la même affaire",
	0.3,
	"part",
);
