import type { Jour } from "../../socle/index.ts";
import type { Nature } from "../natures.ts";
import type { Delai } from "./promettre.ts";

export interface Engagement extends Delai {
	engagement: number;
	nature: Nature;
	prestation: string | null;
	depuis: Jour;
	/** Last day on which it applies. */
	jusqua: Jour | null;
}

interface Recue {
	nature: Nature;
	prestation?: string | null;
	arrivee: Jour;
}

/**
 * What the office promised for this: in force on the day of arrival, the most precise first (nature
 * and benefit, then nature), then the latest. A later commitment changes nothing to what arrived before.
 */
export function engagementDe<E extends Engagement>(
	engagements: readonly E[],
	{ nature, prestation, arrivee }: Recue,
): E | undefined {
	return engagements
		.filter(
			(e) =>
				e.nature === nature &&
				(e.prestation === null || e.prestation === prestation) &&
				e.depuis <= arrivee &&
				(e.jusqua === null || arrivee <= e.jusqua),
		)
		.sort(
			(a, b) =>
				Number(b.prestation !== null) - Number(a.prestation !== null) ||
				(a.depuis < b.depuis ? 1 : -1),
		)[0];
}
