/**
 * Mois et jours civils, sans fuseau horaire.
 *
 * Un `Mois` est un entier (année × 12 + rang du mois de 0 à 11) : la différence de deux mois est un
 * nombre de mois. Un `Jour` est un entier AAAAMMJJ : l'ordre des jours est celui des entiers.
 */
export type Mois = number;
export type Jour = number;

const chiffre = (texte: string, rang: number) => texte.charCodeAt(rang) - 48;

/** « 2020-12 » (ou le début de « 2020-12-31 ») vers un mois. */
export function lireMois(texte: string): Mois {
	return lireAnnee(texte) * 12 + chiffre(texte, 5) * 10 + chiffre(texte, 6) - 1;
}

export function lireAnnee(texte: string): number {
	return (
		chiffre(texte, 0) * 1000 + chiffre(texte, 1) * 100 + chiffre(texte, 2) * 10 + chiffre(texte, 3)
	);
}

/** « 2020-12-31 » vers 20201231. */
export function lireJour(texte: string): Jour {
	const m = lireMois(texte);
	return annee(m) * 10_000 + ((m % 12) + 1) * 100 + chiffre(texte, 8) * 10 + chiffre(texte, 9);
}

export const annee = (m: Mois): number => Math.floor(m / 12);
export const janvier = (annee: number): Mois => annee * 12;
export const premierJour = (m: Mois): Jour => annee(m) * 10_000 + ((m % 12) + 1) * 100 + 1;

/** Mois déjà écrits : les mêmes reviennent d'un foyer à l'autre. */
const ecrits = new Map<Mois, string>();

export function ecrireMois(m: Mois): string {
	let ecrit = ecrits.get(m);
	if (ecrit === undefined) {
		ecrit = enLettres(m);
		ecrits.set(m, ecrit);
	}
	return ecrit;
}

function enLettres(m: Mois): string {
	const rang = (m % 12) + 1;
	return `${annee(m)}-${rang < 10 ? "0" : ""}${rang}`;
}

/**
 * Premier mois au 1er duquel la personne est née : l'âge au 1er du mois m est alors la division
 * entière par 12 de m moins ce mois.
 */
export function premierMoisDeVie(naissance: Jour): Mois {
	const a = Math.floor(naissance / 10_000);
	const rang = Math.floor(naissance / 100) % 100;
	return a * 12 + rang - 1 + (naissance % 100 > 1 ? 1 : 0);
}

/** Mois de droit couverts, bornes comprises. */
export const PREMIER_MOIS = lireMois("2020-01");
export const DERNIER_MOIS = lireMois("2026-06");

/** Les mêmes, écrits AAAA-MM. */
export const MOIS_COUVERTS = {
	premier: ecrireMois(PREMIER_MOIS),
	dernier: ecrireMois(DERNIER_MOIS),
} as const;
