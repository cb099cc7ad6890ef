import type { Jour } from "../../socle/index.ts";

/** As the civil status says it; what nobody said is not known. */
export const SEXES = ["F", "M"] as const;
export type Sexe = (typeof SEXES)[number];

/** The parts that equity counts. */
export const PARTS_DE_SEXE = { F: "femme", M: "homme", inconnu: "sexe inconnu" } as const;

/**
 * What makes a file one for a person to look at, and what may be said of it: where they work, what became
 * of the decision. Of a stay, only that it is to be verified: never a nationality.
 */
export const PARTICULARITES = {
	frontalier: ["suisse", "autre"],
	msa: [],
	sejour: [],
	mdph: ["attente", "finie"],
} as const satisfies Record<string, readonly string[]>;

export type NatureParticularite = keyof typeof PARTICULARITES;

export interface Particularite {
	nature: NatureParticularite;
	/** Empty where nothing more is to be said. */
	precision: string;
	depuis: Jour;
	/** First day on which it is no longer so. */
	jusqua: Jour | null;
}

/** Whether this may be said of a file. */
export function estParticularite(nature: string, precision: string): nature is NatureParticularite {
	if (!Object.hasOwn(PARTICULARITES, nature)) return false;
	const precisions: readonly string[] = PARTICULARITES[nature as NatureParticularite];
	return precisions.length === 0 ? precision === "" : precisions.includes(precision);
}

/**
 * What fixes a maintenance (CSS, L523-1, IV): a judgment, an agreement that a judge approved, a deed (of a
 * notary, or of lawyers in a divorce by consent), the title that the office itself gives (CSS, L582-2); or
 * that somebody said there is none.
 */
export const NATURES_DE_TITRE = ["jugement", "convention", "acte", "titre-caf", "aucun"] as const;
export type NatureTitre = (typeof NATURES_DE_TITRE)[number];

export interface TitreDePension {
	/** The child. */
	personne: number;
	nature: NatureTitre;
	/** Of the title; for « aucun », the day when it was said. */
	date: Jour;
	/** Centimes a month; null when the title fixes none, or nobody said. */
	montant: number | null;
	dernierPaiement: Jour | null;
	/** The agency that recovers maintenance (ARIPA) has it in hand; null when nobody said. */
	recouvrement: boolean | null;
}
