/** What may be done to a plan being prepared. */
export const ACTES_DU_PLAN = [
	"viser",
	"repartir",
	"regler",
	"rendre-avis",
	"lancer",
	"abandonner",
] as const;
