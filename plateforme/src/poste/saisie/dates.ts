import { type Jour, lireJour } from "../../socle/index.ts";

/** The first day of a month: « 11/2020 », « 2020-11 ». */
export function lireMois(saisie: string): Jour | undefined {
	const [, mois, an] = /^(\d{1,2})[/.\s](\d{4})$/.exec(saisie.trim()) ?? [];
	return lireJour(an ? `01/${mois}/${an}` : `${saisie.trim()}-01`);
}

/** « 11/2020 » */
export const ecrireMois = (jour: Jour): string => `${jour.slice(5, 7)}/${jour.slice(0, 4)}`;

export function moisPrecedent(jour: Jour): Jour {
	const [an, mois] = jour.split("-").map(Number);
	return mois === 1 ? `${an - 1}-12-01` : `${an}-${String(mois - 1).padStart(2, "0")}-01`;
}
