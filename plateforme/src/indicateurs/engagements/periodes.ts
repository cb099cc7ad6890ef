import { ajouterJours, type Jour } from "../../socle/index.ts";

export interface Periode {
	debut: Jour;
	/** Day after the last. */
	fin: Jour;
}

/** Days over which a commitment is said to be kept « these days ». */
export const FENETRE = 30;

/**
 * Arrivals of which the promise fell due in the last 30 days, today apart: all of them are kept or
 * late. Arrivals of the last 30 days would leave out what is still open, hence the slowest.
 */
export function echuesRecemment(au: Jour, jours = 0): Periode {
	const fin = ajouterJours(au, jours === 0 ? 0 : 1 - jours);
	return { debut: ajouterJours(fin, -FENETRE), fin };
}

/** The twelve whole months before this one. */
export function douzeMois(au: Jour): Periode {
	const fin = `${au.slice(0, 7)}-01`;
	return { debut: `${Number(au.slice(0, 4)) - 1}${fin.slice(4)}`, fin };
}
