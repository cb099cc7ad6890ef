import type { CodePrestation } from "droits";

/** A right in payment this month. */
export interface PrestationDuMois {
	prestation: CodePrestation;
	/** Centimes; null when the office does not know. */
	montant: number | null;
}

/** Why a figure is an estimate: no text settles the case, or the file does not say enough to apply it. */
export type Reserve =
	| "residence-alternee"
	| "grossesse"
	| "enfant-salarie"
	| "enfant-majeur"
	| "handicap"
	| "fin-activite";

export interface Quotient {
	/** Centimes. */
	montant: number;
	/** None: nothing in the household raises a doubt. */
	reserves: Reserve[];
}

/** What one half of the calculation finds. */
export interface Mesure {
	/** Parts, or €/year. */
	valeur: number;
	reserves: Reserve[];
}
