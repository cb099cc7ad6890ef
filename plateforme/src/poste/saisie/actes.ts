export const ACTES_DE_SAISIE = [
	"changer-droit",
	"enregistrer-paiement",
	"enregistrer-dette",
] as const;

export type ActeDeSaisie = (typeof ACTES_DE_SAISIE)[number];

/** What a person says and no import brings. */
export const ACTES_DE_PRECISION = [
	"noter-particularite",
	"finir-particularite",
	"noter-titre",
	"noter-sexe",
] as const;

export type ActeDePrecision = (typeof ACTES_DE_PRECISION)[number];
