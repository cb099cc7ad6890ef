import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { ajouterJours, type Jour } from "../../socle/index.ts";
import { type Estimation, N_MINIMUM } from "../horloge/estimer.ts";
import type { Nature } from "../natures.ts";

/** Four weeks: recent enough to be true, long enough for a rare queue. */
export const JOURS_ESTIMATION = 28;

/**
 * Delays of the same queue (nature and benefit) over the last 28 days, as people lived them: pauses
 * and reopenings included. Withheld under five. Same quantiles as `estimer`, an observed delay each.
 */
export async function lireEstimation(
	tx: Transaction,
	organisme: string,
	{ nature, prestation }: { nature: Nature; prestation: string | null },
	aujourdhui: Jour,
): Promise<Estimation | undefined> {
	const file = prestation === null ? sql`prestation IS NULL` : sql`prestation = ${prestation}`;
	const { rows } = await tx.execute<{ n: number; quantiles: number[] | null }>(sql`
		SELECT count(*)::int AS n,
			percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY traitee_le - arrivee) AS quantiles
		FROM sollicitations
		WHERE organisme = ${organisme} AND etat = 'traitee' AND nature = ${nature} AND ${file}
			AND traitee_le > ${ajouterJours(aujourdhui, -JOURS_ESTIMATION)} AND traitee_le <= ${aujourdhui}`);
	const { n = 0, quantiles } = rows[0] ?? {};
	const [mediane, neufSurDix] = quantiles ?? [];
	if (n < N_MINIMUM || mediane === undefined || neufSurDix === undefined) return undefined;
	return { n, mediane, neufSurDix };
}
