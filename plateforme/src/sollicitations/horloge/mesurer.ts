import { type Jour, joursEntre } from "../../socle/index.ts";
import { ajouterJoursOuvres, type Calendrier, joursOuvresEntre } from "./calendrier.ts";
import { joursSuspendus, type Pause } from "./pause.ts";

export interface Suivie {
	arrivee: Jour;
	promesse: Jour | null;
	/** The last treatment: a reopened matter goes on from its first arrival, on its first promise. */
	traiteeLe: Jour | null;
	pauses: readonly Pause[];
}

export interface Mesure {
	/** Calendar days from the arrival to the treatment, or to today. */
	delai: number;
	/** Of which, days during which what was missing was awaited. */
	pause: number;
	delaiHorsPauses: number;
	enRetard: boolean;
	/** Calendar days past the promise, 0 when it is kept. */
	retard: number;
	/** Calendar days before the promise, negative past it; null once treated or without a promise. */
	reste: number | null;
}

export function mesurer(
	{ arrivee, promesse, traiteeLe, pauses }: Suivie,
	aujourdhui: Jour,
): Mesure {
	const jusqua = traiteeLe ?? aujourdhui;
	const delai = Math.max(0, joursEntre(arrivee, jusqua));
	const pause = joursSuspendus(arrivee, jusqua, pauses);
	const retard = promesse === null ? 0 : Math.max(0, joursEntre(promesse, jusqua));
	return {
		delai,
		pause,
		delaiHorsPauses: delai - pause,
		enRetard: retard > 0,
		retard,
		reste: promesse === null || traiteeLe !== null ? null : joursEntre(aujourdhui, promesse),
	};
}

export type Urgence = "en-retard" | "bientot" | "a-temps" | "sans-engagement";

/** Open days before the promise from which the queue warns. */
export const ALERTE = 2;

/** On a Friday, a promise for Tuesday is close: what counts is the days left to work. */
export function urgence(promesse: Jour | null, aujourdhui: Jour, calendrier: Calendrier): Urgence {
	if (promesse === null) return "sans-engagement";
	if (promesse < aujourdhui) return "en-retard";
	return joursOuvresEntre(aujourdhui, promesse, calendrier) <= ALERTE ? "bientot" : "a-temps";
}

/** The last promise that is close, for those who ask the database. */
export function seuilAlerte(aujourdhui: Jour, calendrier: Calendrier): Jour {
	const suivant = ajouterJoursOuvres(aujourdhui, ALERTE + 1, calendrier);
	return joursEntre(aujourdhui, suivant) > 0 ? veille(suivant) : aujourdhui;
}

const veille = (jour: Jour): Jour =>
	new Date(Date.parse(`${jour}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
