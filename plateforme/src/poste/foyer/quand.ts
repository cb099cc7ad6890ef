import { ajouterJours, type Jour, jourDe, lireJour } from "../../socle/index.ts";

export interface Quand {
	vrai: Jour;
	/** The day shown; the instant asked of the base. */
	connu: Jour;
	connuA: Date;
}

/** The last instant of a day in France, where days have 23 to 25 hours. */
export function finDuJour(jour: Jour): Date {
	const suivant = ajouterJours(jour, 1);
	const minuit = [`${jour}T22:00:00Z`, `${jour}T23:00:00Z`, `${suivant}T00:00:00Z`]
		.map((instant) => new Date(instant))
		.find((instant) => jourDe(instant) === suivant);
	return new Date((minuit ?? new Date(`${suivant}T00:00:00Z`)).getTime() - 1);
}

/** From the address: two days, today for each that is missing or does not read; a snapshot's own instant too. */
export function lireQuand(parametres: URLSearchParams, aujourdhui: Jour): Quand {
	const vrai = lireJour(parametres.get("vrai") ?? "") ?? aujourdhui;
	const demande = parametres.get("connu") ?? "";
	const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(demande) ? new Date(demande) : undefined;
	if (instant && !Number.isNaN(instant.getTime()))
		return { vrai, connu: jourDe(instant), connuA: instant };
	const connu = lireJour(demande) ?? aujourdhui;
	return { vrai, connu, connuA: finDuJour(connu) };
}
