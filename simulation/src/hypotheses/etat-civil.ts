import type { OrigineFoyer } from "../dossiers/noms/nommer.ts";
import type { Origine } from "../dossiers/noms/prenoms.ts";
import type { Melange } from "../hasard.ts";
import { hypothese } from "./hypothese.ts";

/** Noms inventés : ces parts ne servent qu'à la variété des noms, jamais à un calcul. */
export const ORIGINE_DES_FOYERS = hypothese<Melange<OrigineFoyer>>(
	"Origine des noms d'un foyer",
	{
		france: 735,
		maghreb: 85,
		turquie: 40,
		portugal: 40,
		italie: 25,
		afrique: 25,
		balkans: 15,
		asie: 12,
		anglophone: 13,
		est: 10,
	},
	"pour mille",
);
const parts = (adulte: number): Record<Origine, number> => ({
	maghreb: adulte / 2,
	turquie: adulte / 3,
	portugal: adulte * 1.5,
	italie: adulte * 2,
	afrique: adulte,
	balkans: adulte,
	asie: adulte,
	anglophone: adulte,
	est: adulte,
});
export const PRENOM_FRANCAIS = hypothese(
	"Prénom des listes françaises quand le nom a une autre origine",
	{ adulte: parts(0.3), enfant: parts(0.4) },
	"part",
);
export const DECROISSANCE_NOMS = hypothese(
	"Concentration sur les premiers noms d'une liste (1 : tous autant portés)",
	1.5,
	"exposant",
);
export const PARENT_SEUL_FEMME = hypothese(
	"Parents seuls qui sont des mères",
	0.83,
	"part",
	"proche de 83 % des familles monoparentales (Insee, 2018)",
);
export const SEULE_FEMME = hypothese("Personnes seules qui sont des femmes", 0.52, "part");
export const NOM_D_USAGE = hypothese(
	"Couples dont la femme porte le nom du mari comme nom d'usage",
	0.55,
	"part",
);
export const ENFANT_NOM_DE_LA_MERE = hypothese(
	"Enfants d'une mère seule portant son nom",
	0.4,
	"part",
);
