import type { Foyer } from "droits";
import { DERNIER, ecrireMois, JOURS_PAR_MOIS } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import { PART_SEPARATION_CONNUE, PART_SEPARATION_RECENTE } from "../hypotheses/familles.ts";
import {
	PENSION_FAIBLE,
	PENSION_PAYEE,
	SORT_PENSION,
	type SortPension,
} from "../hypotheses/revenus.ts";
import type { Carriere } from "../parcours/carriere.ts";
import type { Enfant } from "./enfants.ts";

const AIDES: ReadonlySet<SortPension> = new Set(["payee", "directe", "alternee"] as const);

/** Rang du mois de séparation : depuis cinq ans avant 2017 au plus, jamais plus de six mois avant la naissance du benjamin. */
function separer(h: Hasard, naissance: number): number | undefined {
	const recente = h.chance(PART_SEPARATION_RECENTE.valeur);
	if (!recente && !h.chance(PART_SEPARATION_CONNUE.valeur)) return undefined;
	const rang = recente ? h.entier(DERNIER - 17, DERNIER) : h.entier(-60, DERNIER - 18);
	return Math.max(rang, naissance);
}

/** Le parent seul : depuis quand, et ce que l'autre parent apporte à chaque enfant. */
export function vivreSeul(foyer: Foyer, h: Hasard, enfants: Enfant[], parent: Carriere): void {
	const benjamin = enfants[enfants.length - 1] as Enfant;
	const naissance = DERNIER - Math.floor(benjamin.jours / JOURS_PAR_MOIS);
	const separation = separer(h, naissance - 6);
	const sort = h.choix(SORT_PENSION.valeur);
	if (separation !== undefined && sort !== "absent")
		foyer.situation = { ...foyer.situation, isole_depuis: ecrireMois(separation) };
	const prive = !AIDES.has(sort);
	for (const { personne } of enfants) {
		personne.prive_aide_parent = prive;
		if (sort === "alternee") personne.garde_alternee = true;
	}
	if (sort !== "payee" && sort !== "faible") return;
	const parEnfant =
		sort === "payee" ? h.lognormale(...PENSION_PAYEE.valeur) : h.entre(...PENSION_FAIBLE.valeur);
	const mineurs = enfants.filter((e) => e.jours < 20 * 365.25).length;
	const total = Math.round(parEnfant) * Math.max(1, mineurs);
	const debut = Math.min(DERNIER, Math.max(0, (separation ?? naissance) + 3));
	parent.poser("pension_alimentaire", debut, DERNIER, () => total);
}
