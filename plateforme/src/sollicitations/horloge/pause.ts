import { ajouterJours, type Jour, joursEntre } from "../../socle/index.ts";

/**
 * A wait for what is missing. The day it begins is still the office's; the day it ends is still the
 * person's: the clock goes on the day after. While it lasts, it is counted up to its deadline.
 */
export interface Pause {
	debut: Jour;
	echeance: Jour;
	fin: Jour | null;
}

/** It ends with the reception, and at the deadline at the latest (CRPA L114-5). */
export const finDe = ({ fin, echeance }: Pause): Jour =>
	fin === null || fin > echeance ? echeance : fin;

export const suspendu = (jour: Jour, pauses: readonly Pause[]): boolean =>
	pauses.some((pause) => pause.debut < jour && jour <= finDe(pause));

/** Days of pause after `debut`, up to `fin` included, each counted once. */
export function joursSuspendus(debut: Jour, fin: Jour, pauses: readonly Pause[]): number {
	let n = 0;
	let vu = debut;
	for (const pause of pauses.toSorted((a, b) => (a.debut < b.debut ? -1 : 1))) {
		const de = pause.debut > vu ? pause.debut : vu;
		const a = finDe(pause) < fin ? finDe(pause) : fin;
		if (a <= de) continue;
		n += joursEntre(de, a);
		vu = a;
	}
	return n;
}

/** The latest deadline that may be set: two months after the person was told (CSS L161-1-4, D161-1-3). */
export function echeanceMax(debut: Jour): Jour {
	const [annee = 0, mois = 0, quantieme = 0] = debut.split("-").map(Number);
	const dernier = new Date(Date.UTC(annee, mois + 2, 0)).toISOString().slice(0, 10);
	const vise = new Date(Date.UTC(annee, mois + 1, quantieme)).toISOString().slice(0, 10);
	return vise < dernier ? vise : dernier;
}

/** The shortest deadline: the person must have the time to find what is missing. */
export const echeanceMin = (debut: Jour): Jour => ajouterJours(debut, 7);
