import { and, eq, gte, lte } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { ajouterJours, type Jour } from "../../socle/index.ts";
import { type Calendrier, calendrier } from "../horloge/calendrier.ts";
import { type Cadre, cadre } from "../regles/cadre.ts";
import { canaux, engagements, joursParticuliers } from "../tables.ts";

/** Two years around a day: further than any promise or pause. Every day without one. */
export async function lireCalendrier(
	tx: Transaction,
	organisme: string,
	autour?: Jour,
): Promise<Calendrier> {
	return calendrier(
		await tx
			.select()
			.from(joursParticuliers)
			.where(
				and(
					eq(joursParticuliers.organisme, organisme),
					autour ? gte(joursParticuliers.jour, ajouterJours(autour, -730)) : undefined,
					autour ? lte(joursParticuliers.jour, ajouterJours(autour, 730)) : undefined,
				),
			),
	);
}

export const lireEngagements = (tx: Transaction, organisme: string) =>
	tx
		.select()
		.from(engagements)
		.where(eq(engagements.organisme, organisme))
		.orderBy(engagements.nature, engagements.prestation, engagements.depuis);

export const lireCanaux = (tx: Transaction, organisme: string) =>
	tx
		.select()
		.from(canaux)
		.where(eq(canaux.organisme, organisme))
		.orderBy(canaux.canal, canaux.ouvertLe);

export const lireCadre = async (
	tx: Transaction,
	organisme: string,
	autour?: Jour,
): Promise<Cadre> =>
	cadre(
		await lireEngagements(tx, organisme),
		await lireCanaux(tx, organisme),
		await lireCalendrier(tx, organisme, autour),
	);
