import type { Personne } from "droits";
import { DERNIER, dateAvant, JOURS_PAR_MOIS } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import {
	COMPLEMENT_AEEH,
	ECART_NAISSANCES,
	PART_AEEH,
	PART_GRAND_ENFANT,
	PART_JUMEAUX,
	TAUX_ENFANT,
} from "../hypotheses/familles.ts";
import {
	PART_APPRENTI,
	PART_ENFANT_SALARIE,
	PART_SAISONNIER,
	SMIC_NET,
} from "../hypotheses/revenus.ts";
import { Carriere } from "../parcours/carriere.ts";
import { ecrireCarriere } from "../parcours/ecrire.ts";
import { employer } from "../parcours/emploi.ts";

/** Un enfant et son âge en jours au 1er décembre 2020. */
export interface Enfant {
	personne: Personne;
	jours: number;
}

const AN = 365.25;
const SMIC = SMIC_NET.valeur[3] as number;

/** Âges en jours, de l'aîné au plus jeune. */
function tirerAges(h: Hasard, nombre: number, benjamin: readonly [number, number]): number[] {
	const [min, max] = benjamin;
	const plusGrand = 20.5 * AN;
	const ages = [h.entre(min, max + 1) * JOURS_PAR_MOIS];
	const [court, long] = ECART_NAISSANCES.valeur;
	while (ages.length < nombre) {
		const aine = ages[0] as number;
		if (h.chance(PART_JUMEAUX.valeur)) ages.unshift(aine);
		else {
			const suivant = aine + h.entre(court, long) * JOURS_PAR_MOIS;
			ages.unshift(suivant < plusGrand ? suivant : aine + h.entre(court, 24) * JOURS_PAR_MOIS);
		}
	}
	if (nombre > 1 && (ages[0] as number) > 15 * AN && h.chance(PART_GRAND_ENFANT.valeur * 3))
		ages[0] = h.entre(Math.max(20 * AN, (ages[1] as number) + 300), 24 * AN);
	return ages;
}

function gagner(p: Personne, h: Hasard, jours: number): void {
	const ans = jours / AN;
	if (ans < 16) return;
	const c = new Carriere();
	c.activite = "etudiant";
	if (h.chance(PART_APPRENTI.valeur)) {
		const debut = h.chance(0.5) ? 32 : 44;
		employer(c, h, debut, DERNIER, SMIC * (ans < 18 ? h.entre(0.38, 0.6) : h.entre(0.5, 0.95)));
	} else if (ans >= 18 && h.chance(PART_ENFANT_SALARIE.valeur))
		employer(c, h, h.entier(30, 46), DERNIER, SMIC * h.entre(0.6, 1.1));
	else if (h.chance(PART_SAISONNIER.valeur)) employer(c, h, 42, 43, SMIC * h.entre(0.5, 1));
	if (c.series.size > 0) ecrireCarriere(p, c, 1);
	else p.activite = c.activite;
}

function handicaper(p: Personne, h: Hasard, jours: number): void {
	if (jours < 2 * AN || jours > 20 * AN || !h.chance(PART_AEEH.valeur)) return;
	p.handicap = {
		taux_incapacite: Number(h.choix(TAUX_ENFANT.valeur)),
		complement_aeeh: Number(h.choix(COMPLEMENT_AEEH.valeur)),
	};
}

/** Les enfants d'un foyer, de l'aîné au plus jeune ; nés au plus tard le 1er. */
export function tirerEnfants(
	h: Hasard,
	nombre: number,
	benjamin: readonly [number, number],
): Enfant[] {
	return tirerAges(h, nombre, benjamin).map((jours) => {
		const personne: Personne = { role: "enfant", date_naissance: dateAvant(jours) };
		gagner(personne, h, jours);
		handicaper(personne, h, jours);
		return { personne, jours };
	});
}
