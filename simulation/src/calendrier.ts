/** Mois simulé de l'organisme, et rangs de mois comptés depuis janvier N-3. */
export const MOIS = "2020-12";
const AN = 2020;
const PREMIERE_ANNEE = AN - 3;
/** Rang de décembre 2020. */
export const DERNIER = 47;
/** Rang de janvier 2020, premier mois de droit couvert par le calcul. */
export const PREMIER_DROIT = 36;
/** Les revenus sont écrits mois par mois à partir de janvier N-1, par année avant. */
export const DEBUT_MENSUEL = 24;

const deuxChiffres = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

const anneeDuRang = (rang: number): number => PREMIERE_ANNEE + Math.floor(rang / 12);

/** « AAAA-MM » d'un rang, négatif avant janvier 2017. */
export function ecrireMois(rang: number): string {
	const an = anneeDuRang(rang);
	return `${an}-${deuxChiffres(rang - (an - PREMIERE_ANNEE) * 12 + 1)}`;
}

export function lireMois(texte: string): number {
	return (Number(texte.slice(0, 4)) - PREMIERE_ANNEE) * 12 + Number(texte.slice(5, 7)) - 1;
}

const JOUR = 86_400_000;
/** Premier jour du mois simulé : les âges se comptent à cette date. */
const ORIGINE = Date.UTC(AN, 11, 1);

/** Date civile située `jours` avant le 1er décembre 2020 (après, si négatif). */
export function dateAvant(jours: number): string {
	return new Date(ORIGINE - Math.round(jours) * JOUR).toISOString().slice(0, 10);
}

export const JOURS_PAR_MOIS = 365.25 / 12;

/** Jour civil d'un mois, du 1 au 28. */
export function dateDuRang(rang: number, jour: number): string {
	return `${ecrireMois(rang)}-${deuxChiffres(jour)}`;
}
