import { ecrireMois, lireMois, type Mois } from "../calendrier.ts";

/** D'où vient un montant : sa date d'effet, le texte qui le fixe, son adresse quand elle est connue. */
export interface Citation {
	depuis: string;
	source: string;
	lien: string;
}

type Ligne = readonly [
	depuis: string,
	valeurs: readonly (number | null)[],
	source: string,
	lien: string,
];

/** Montants qui changent avec le temps : une ligne par date d'effet, `null` = abrogé. */
export interface Table<C extends string> {
	cle: string;
	libelle: string;
	unite: string;
	/** Article qui institue ces montants. */
	article: string;
	/** Jour de la dernière vérification. */
	verifie: string;
	colonnes: readonly C[];
	lignes: readonly Ligne[];
}

export interface Constante extends Citation {
	valeur: number;
	unite: string;
}

/** Taux, âges et seuils qui n'ont pas changé sur les mois couverts. */
export interface Constantes<C extends string> {
	cle: string;
	libelle: string;
	valeurs: Record<C, Constante>;
}

/** Dernier mois pour lequel un montant peut être lu : celui de la rentrée de la dernière année. */
export const DERNIER_MOIS_CONNU = lireMois("2026-12");

const ORIGINE = lireMois("2013-01");

export const TABLES: Table<string>[] = [];
export const CONSTANTES: Constantes<string>[] = [];

export function table<const C extends string>(t: Table<C>): Table<C> {
	TABLES.push(t);
	return t;
}

export function constantes<C extends string>(c: Constantes<C>): Constantes<C> {
	CONSTANTES.push(c);
	return c;
}

/** Refus d'un mois dont les montants ne sont pas connus. */
export class MoisInconnu extends Error {
	constructor(cle: string, mois: Mois) {
		super(`Le barème ${cle} n’est pas connu pour ${ecrireMois(mois)}.`);
	}
}

function ligneDuMois(t: Table<string>, mois: Mois): Ligne {
	if (mois <= DERNIER_MOIS_CONNU) {
		for (let i = t.lignes.length - 1; i >= 0; i--) {
			const ligne = t.lignes[i];
			if (ligne[0] <= `${ecrireMois(mois)}-01`) return ligne;
		}
	}
	throw new MoisInconnu(t.cle, mois);
}

/** Montants en vigueur au 1er du mois ; `NaN` pour un montant abrogé. */
export function valeurs<C extends string>(t: Table<C>, mois: Mois): Record<C, number> {
	const ligne = ligneDuMois(t, mois);
	const lu = {} as Record<C, number>;
	t.colonnes.forEach((colonne, rang) => {
		lu[colonne] = ligne[1][rang] ?? Number.NaN;
	});
	return lu;
}

/** Texte qui fixe les montants d'une table pour un mois. */
export function citation(t: Table<string>, mois: Mois): Citation {
	const [depuis, , source, lien] = ligneDuMois(t, mois);
	return { depuis, source, lien };
}

/** Les valeurs seules d'un jeu de constantes, pour les formules. */
export function nombres<C extends string>(c: Constantes<C>): Record<C, number> {
	const lu = {} as Record<C, number>;
	for (const cle in c.valeurs) lu[cle] = c.valeurs[cle].valeur;
	return lu;
}

/** Garde en mémoire ce qui ne dépend que du mois. */
export function parMois<T>(lire: (mois: Mois) => T): (mois: Mois) => T {
	const memoire: (T | undefined)[] = [];
	return (mois) => {
		const rang = mois - ORIGINE;
		while (memoire.length <= rang) memoire.push(undefined);
		const connu = memoire[rang];
		if (connu !== undefined) return connu;
		const lu = lire(mois);
		memoire[rang] = lu;
		return lu;
	};
}
