/** Why a document could not be kept; the sentences are in `textes/refus.ts`. */
export const MOTIFS_DE_REFUS = [
	"vide",
	"trop-volumineuse",
	"type-inconnu",
	"bureautique",
	"heic",
	"type-different",
	"image-illisible",
	"image-demesuree",
	"pdf-illisible",
	"pdf-chiffre",
	"pdf-script",
	"pdf-action",
	"pdf-fichier-joint",
	"pdf-trop-de-pages",
	"virus",
	"antivirus-muet",
] as const;
export type MotifDeRefus = (typeof MOTIFS_DE_REFUS)[number];
