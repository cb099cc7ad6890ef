import type { StatutOccupation } from "droits";
import { hypothese } from "./hypothese.ts";

type Locatif = "locataire_hlm" | "locataire_vide" | "locataire_meuble";

export const LOYERS = hypothese<Record<Locatif, readonly number[]>>(
	"Loyer médian hors charges en zone 3, de une à cinq personnes logées",
	{
		locataire_hlm: [285, 345, 385, 425, 460],
		locataire_vide: [390, 470, 550, 620, 680],
		locataire_meuble: [385, 490, 570, 640, 700],
	},
	"€/mois",
);
export const ECART_LOYERS = hypothese("Dispersion des loyers : écart logarithmique", 0.17, "log");
export const ZONE_2 = hypothese("Loyers de la zone 2 rapportés à la zone 3", 1.14, "rapport");
export const PRES_DE_GENEVE = hypothese(
	"Loyers du Pays de Gex rapportés à la zone 2, parc privé et parc social",
	{ prive: 1.35, social: 1.12 } as const,
	"rapport",
);
export const SALAIRES_PRES_DE_GENEVE = hypothese(
	"Salaires du Pays de Gex rapportés au reste de l'Ain",
	1.2,
	"rapport",
);
export const PART_COLOCATION = hypothese(
	"Locataires seuls de moins de 35 ans en colocation",
	0.08,
	"part",
);
export const PART_CHAMBRE = hypothese("Étudiants locataires d'une chambre", 0.18, "part");
export const PART_BAILLEUR_PROCHE = hypothese(
	"Locataires du parc privé dont le bailleur est un parent",
	0.02,
	"part",
);
export const PART_PARTICIPATION = hypothese(
	"Personnes logées gratuitement qui participent aux frais",
	0.3,
	"part",
);
export const HAUSSE_LOYER = hypothese(
	"Hausse de loyer de l'année que l'organisme n'a pas encore reçue",
	[0.005, 0.02] as const,
	"fraction",
);
export type Logements = Partial<Record<StatutOccupation, number>>;
