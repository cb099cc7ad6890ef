import type { CodePrestation, Detection } from "droits";

/** A detected right, with what the list sorts and filters on. */
export interface Ligne extends Detection {
	commune: string;
	/** Probability × gain: how much is at stake, €. */
	interet: number;
	/** Who is seen first, by the ranking in use: the higher, the sooner. */
	rang: number;
}

export const CERTITUDES = ["certain", "probable", "possible", "a_verifier"] as const;
export type Certitude = (typeof CERTITUDES)[number];

export const SITUATIONS = ["a_demander", "erreur_de_gestion", "a_verifier", "rupture"] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What is sure enough to act upon, or for a person to look at. */
export const UTILES: ReadonlySet<string> = new Set(["certain", "probable", "a_verifier"]);

export interface Compte {
	lignes: number;
	/** Sum of probability × gain, €. */
	gain: number;
}

export type Comptes = Map<CodePrestation, Compte>;
