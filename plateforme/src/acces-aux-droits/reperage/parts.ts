import { PARTS_DE_SEXE } from "../../dossiers/index.ts";
import { aTaire, DENSITES, TYPES_DE_COMMUNE } from "../../socle/index.ts";
import type { Equite } from "../tables.ts";

/** The parts that a run counts apart, as they are read. */
export const PARTS: readonly string[] = [
	PARTS_DE_SEXE.F,
	PARTS_DE_SEXE.M,
	PARTS_DE_SEXE.inconnu,
	"moins de 25 ans",
	"de 25 à 39 ans",
	"de 40 à 59 ans",
	"60 ans et plus",
	"âge inconnu",
	"personne seule",
	"couple sans enfant",
	"parent seul",
	"couple avec enfants",
	"famille inconnue",
	DENSITES.urbaine,
	DENSITES.rurale,
	DENSITES.inconnue,
	TYPES_DE_COMMUNE[2],
	TYPES_DE_COMMUNE[3],
	TYPES_DE_COMMUNE.inconnue,
];

export interface PartComptee {
	part: string;
	/** Nothing where few people would be recognised. */
	compte?: { examines: number; reperes: number };
}

/** In the order in which one reads them, without the figures of small parts. */
export function sansPetits(parts: Equite[string]): PartComptee[] {
	const lignes = Object.entries(parts).sort(([a], [b]) => PARTS.indexOf(a) - PARTS.indexOf(b));
	const tues = aTaire(lignes, ([, { examines }]) => examines);
	return lignes.map((ligne) => ({
		part: ligne[0],
		compte: tues.has(ligne) ? undefined : ligne[1],
	}));
}
