import type { Melange } from "../hasard.ts";
import type { Logements } from "../hypotheses/logement.ts";
import type { CodeParcours } from "../parcours/parcours.ts";

/** Revenus d'un adulte : ses parcours possibles, et son salaire quand il travaille. */
export interface Gagne {
	parcours: Melange<CodeParcours>;
	/** Médiane en Smic nets à temps plein, et écart logarithmique. */
	salaire: readonly [number, number];
}

/** Un type de famille avec un type de revenus : une case de la population simulée. */
export interface Profil {
	code: string;
	libelle: string;
	/** Foyers de la case avant calage, en milliers. */
	amorce: number;
	/** Âge du demandeur quand il n'a pas d'enfant : bornes, en années. */
	age?: readonly [number, number];
	/** Nombre d'enfants. */
	enfants?: Melange<"1" | "2" | "3" | "4" | "5" | "6">;
	/** Âge du plus jeune enfant : bornes, en mois. */
	benjamin?: readonly [number, number];
	demandeur: Gagne;
	conjoint?: Gagne;
	logement: Logements;
}

export const LOCATAIRE: Logements = { locataire_hlm: 44, locataire_vide: 50, locataire_meuble: 6 };
export const LOCATAIRE_SOCIAL: Logements = {
	locataire_hlm: 62,
	locataire_vide: 31,
	locataire_meuble: 3,
	loge_gratuitement: 4,
};
export const PROPRIETAIRE: Logements = {
	proprietaire: 88,
	locataire_vide: 9,
	locataire_hlm: 2,
	loge_gratuitement: 1,
};
export const MOYEN: Logements = {
	proprietaire: 66,
	locataire_vide: 20,
	locataire_hlm: 12,
	loge_gratuitement: 2,
};
