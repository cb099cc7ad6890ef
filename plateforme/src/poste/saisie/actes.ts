export const ACTES_DE_SAISIE = [
	"changer-droit",
	"enregistrer-paiement",
	"enregistrer-dette",
] as const;

export type ActeDeSaisie = (typeof ACTES_DE_SAISIE)[number];
