import { DERNIER } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import {
	ASS,
	DUREE_CHOMAGE,
	IJ_MALADIE,
	PART_ASS,
	PART_CHOMAGE_PARTIEL,
	PART_HORAIRES_VARIABLES,
	PERTE_CHOMAGE_PARTIEL,
	SMIC_NET,
	TAUX_REMPLACEMENT,
} from "../hypotheses/revenus.ts";
import type { Carriere } from "./carriere.ts";

const PRINTEMPS = [39, 40] as const;
const smic = SMIC_NET.valeur;

/** Salaire d'un mois : suit le Smic d'année en année. */
export const indice = (rang: number): number =>
	(smic[Math.floor(rang / 12)] as number) / (smic[3] as number);

/** Un emploi de `de` à `a` ; `salaire` est le net mensuel de 2020, en euros. */
export function employer(c: Carriere, h: Hasard, de: number, a: number, salaire: number): void {
	const variable = salaire < 0.9 * (smic[3] as number) && h.chance(PART_HORAIRES_VARIABLES.valeur);
	const partiel = h.chance(PART_CHOMAGE_PARTIEL.valeur) ? PERTE_CHOMAGE_PARTIEL.valeur : 1;
	c.poser("salaire", de, a, (rang) => {
		const heures = variable ? h.entre(0.75, 1.25) : 1;
		const garde = PRINTEMPS.includes(rang as 39) ? partiel : 1;
		return salaire * indice(rang) * heures * garde;
	});
	if (a >= DERNIER) c.activite = "actif";
}

/** Chômage indemnisé à partir de `de`, puis ASS ou plus rien, jusqu'à `a`. */
export function chomer(c: Carriere, h: Hasard, de: number, a: number, salairePerdu: number): void {
	const [min, max] = TAUX_REMPLACEMENT.valeur;
	const [court, long] = DUREE_CHOMAGE.valeur;
	const allocation = salairePerdu * h.entre(min, max);
	const fin = Math.min(a, de + h.entier(court, long) - 1);
	c.poser("chomage", de, fin, () => allocation);
	if (fin < a && h.chance(PART_ASS.valeur)) c.poser("ass", fin + 1, a, () => ASS.valeur);
	if (a >= DERNIER) {
		c.activite = "chomeur";
		c.chomageDepuis = de;
	}
}

/** Remplace le salaire par des indemnités de maladie pendant quelques mois. */
export function arreter(c: Carriere, h: Hasard): void {
	const salaires = c.series.get("salaire");
	if (!salaires) return;
	const debut = h.entier(DERNIER - 14, DERNIER - 1);
	const fin = Math.min(DERNIER, debut + h.entier(1, 9));
	c.poser("ij_maladie", debut, fin, (rang) => (salaires[rang] as number) * IJ_MALADIE.valeur);
	salaires.fill(0, debut, fin + 1);
}
