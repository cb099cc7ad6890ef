import type { Detection } from "droits";

/** What a rank may be made of: the right, never the person. */
export interface Cas {
	prestation: string;
	/** Between 0 and 1. */
	probabilite: number;
	/** Net gain of the household over twelve months, €. */
	gain: number;
	moisPerdus: number;
}

/**
 * Who is seen first: the higher, the sooner. A finding gets its rank when it is written (`constats.rang`),
 * and every list reads it there: the panel, ASF, what stops, errors to correct, the calls of an action.
 */
export type Classement = (cas: Cas) => number;

/** What the law expects the household to gain. */
export const parLaLoi: Classement = ({ probabilite, gain }) => probabilite * gain;

/** The only one in use. A learned one that `admettre` admits takes its place here, and nowhere else. */
export const enUsage: Classement = (cas) => parLaLoi(cas);

/** A right that stops costs at least its month, even where the household gains nothing over the year. */
export const casDe = (
	constat: Pick<
		Detection,
		"prestation" | "situation" | "probabilite" | "montant" | "gain_net_12_mois" | "mois_perdus"
	>,
): Cas => ({
	prestation: constat.prestation,
	probabilite: constat.probabilite,
	gain:
		constat.situation === "rupture"
			? Math.max(constat.gain_net_12_mois, constat.montant)
			: constat.gain_net_12_mois,
	moisPerdus: constat.mois_perdus,
});
