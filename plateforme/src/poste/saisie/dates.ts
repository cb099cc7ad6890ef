import type { Jour } from "../../socle/index.ts";

/** Before, it is a mistyping. */
const PREMIER = "1900-01-01";

/** A civil day that exists, as the browser sends it or as one types it: « 2020-12-05 », « 05/12/2020 ». */
export function lireJour(saisie: string): Jour | undefined {
	const tape = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(saisie.trim());
	const jour = tape
		? `${tape[3]}-${tape[2].padStart(2, "0")}-${tape[1].padStart(2, "0")}`
		: saisie.trim();
	if (!/^\d{4}-\d{2}-\d{2}$/.test(jour) || jour < PREMIER) return undefined;
	const lu = new Date(`${jour}T00:00:00Z`);
	return !Number.isNaN(lu.getTime()) && lu.toISOString().startsWith(jour) ? jour : undefined;
}

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
