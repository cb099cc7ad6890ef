export const ACTES_DU_DOSSIER = [
	"ajouter-contact",
	"changer-etat-contact",
	"ajouter-alerte",
	"lever-alerte",
	"preferer",
	"s-opposer",
	"lever-opposition",
	"proteger",
	"deproteger",
	"justifier",
] as const;
