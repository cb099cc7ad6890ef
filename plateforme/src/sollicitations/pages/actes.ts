/** What may be done to an item, from the queue or from its own page. */
export const ACTES = [
	"prendre",
	"suivante",
	"liberer",
	"transferer",
	"attendre",
	"reprendre",
	"traiter",
	"rouvrir",
	"rattacher",
] as const;

export type Acte = (typeof ACTES)[number];
