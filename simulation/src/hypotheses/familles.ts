import type { Melange } from "../hasard.ts";
import { hypothese } from "./hypothese.ts";

export const AGE_PREMIER_ENFANT = hypothese(
	"Âge du parent à la naissance de l'aîné : moyenne, écart, minimum, maximum",
	[28, 5, 17, 44] as const,
	"ans",
	"âge moyen au premier enfant proche de 28,5 ans (Insee, 2015) ; dispersion : hypothèse",
);
export const ECART_CONJOINTS = hypothese("Écart d'âge entre conjoints : écart-type", 3.5, "ans");
export const ECART_NAISSANCES = hypothese(
	"Écart entre deux naissances : bornes",
	[14, 66] as const,
	"mois",
);
export const PART_JUMEAUX = hypothese(
	"Naissances gémellaires",
	0.016,
	"part",
	"proche de 16 accouchements pour mille (Insee, 2019)",
);
export const PART_GRAND_ENFANT = hypothese(
	"Familles gardant aussi un enfant de 20 à 24 ans",
	0.06,
	"part",
);
export const PART_GROSSESSE = hypothese(
	"Foyers avec un adulte de 20 à 40 ans et une grossesse déclarée",
	{ couple: 0.085, seul: 0.008 } as const,
	"part",
);
export const PART_SEPARATION_RECENTE = hypothese(
	"Parents seuls séparés depuis moins de dix-huit mois",
	0.17,
	"part",
);
export const PART_SEPARATION_CONNUE = hypothese(
	"Parents seuls depuis plus longtemps, séparés",
	0.62,
	"part",
);
export const PART_AEEH = hypothese(
	"Enfants de 2 à 19 ans ayant un droit AEEH ouvert",
	0.018,
	"part",
);
export const TAUX_ENFANT = hypothese<Melange<"0.5" | "0.8">>(
	"Taux d'incapacité retenu pour un enfant",
	{ "0.5": 70, "0.8": 30 },
	"poids",
);
export const COMPLEMENT_AEEH = hypothese<Melange<"0" | "1" | "2" | "3" | "4" | "5" | "6">>(
	"Complément d'AEEH",
	{ 0: 62, 1: 8, 2: 15, 3: 8, 4: 5, 5: 1, 6: 1 },
	"poids",
);
export const TAUX_ADULTE = hypothese<Melange<"0.5" | "0.8">>(
	"Taux d'incapacité retenu pour un adulte (0,5 avec restriction d'accès à l'emploi)",
	{ "0.5": 47, "0.8": 53 },
	"poids",
);
export const ADULTE_HANDICAPE = hypothese(
	"Autres adultes ayant un taux de 50 à 79 % sans AAH",
	0.004,
	"part",
);
export const MODE_GARDE = hypothese<Melange<"aucun" | ModeGarde>>(
	"Garde rémunérée d'un enfant de moins de 3 ans, les deux parents travaillant",
	{
		aucun: 76,
		assistante_maternelle: 21,
		structure_assistante_maternelle: 2,
		structure_garde_domicile: 1,
	},
	"poids",
);
export const PREPARE = hypothese(
	"Parents au foyer avec un enfant de moins de 2 ans percevant la PreParE",
	0.2,
	"part",
);
export const MONTANT_PREPARE = hypothese(
	"PreParE à taux plein, décembre 2020",
	398.79,
	"€/mois",
	"CSS art. D531-4 : 96,62 % de la base mensuelle moins CRDS ; montant publié par la CNAF, avril 2020",
);
export const ANCIENNETE = hypothese(
	"Ancienneté du dossier : moyenne, maximum",
	[62, 190] as const,
	"mois",
);
export type ModeGarde =
	| "assistante_maternelle"
	| "structure_assistante_maternelle"
	| "structure_garde_domicile";
