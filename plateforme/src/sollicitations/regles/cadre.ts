import type { Jour } from "../../socle/index.ts";
import type { Calendrier } from "../horloge/calendrier.ts";
import type { Ouverture } from "../horloge/canal.ts";
import type { Engagement } from "../horloge/engagement.ts";
import type { Pause } from "../horloge/pause.ts";
import { type Delai, promettre } from "../horloge/promettre.ts";

/** What an office promises, on which days it works, which channels it opened and closed. */
export interface Cadre {
	engagements: readonly Engagement[];
	ouvertures: readonly Ouverture[];
	/** As `promettre`, in the calendar of the office. */
	promettre(arrivee: Jour, delai: Delai, pauses?: readonly Pause[]): Jour;
}

export function cadre(
	engagements: readonly Engagement[],
	ouvertures: readonly Ouverture[],
	calendrier: Calendrier,
): Cadre {
	// Thousands arrive on the same day under the same commitment.
	const connues = new Map<string, Jour>();
	return {
		engagements,
		ouvertures,
		promettre(arrivee, delai, pauses = []) {
			if (pauses.length > 0) return promettre(arrivee, delai, calendrier, pauses);
			const cle = `${arrivee} ${delai.jours} ${delai.decompte}`;
			const connue = connues.get(cle);
			if (connue) return connue;
			const promesse = promettre(arrivee, delai, calendrier);
			connues.set(cle, promesse);
			return promesse;
		},
	};
}
