import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { reperages } from "../tables.ts";

export type Reperage = typeof reperages.$inferSelect;

/** The run under way; an office has one at most. */
export async function enCours(tx: Transaction, organisme: string): Promise<Reperage | undefined> {
	const [ligne] = await tx
		.select()
		.from(reperages)
		.where(and(eq(reperages.organisme, organisme), eq(reperages.etat, "en-cours")));
	return ligne;
}

/** The latest first. */
export const derniersReperages = (tx: Transaction, organisme: string, limite = 30) =>
	tx
		.select()
		.from(reperages)
		.where(eq(reperages.organisme, organisme))
		.orderBy(desc(reperages.reperage))
		.limit(limite);

export async function lireReperage(
	tx: Transaction,
	organisme: string,
	reperage: number,
): Promise<Reperage | undefined> {
	const [ligne] = await tx
		.select()
		.from(reperages)
		.where(and(eq(reperages.organisme, organisme), eq(reperages.reperage, reperage)));
	return ligne;
}

/** The latest that ended, of those before `avant` if it is given. */
export async function dernierReperageFini(
	tx: Transaction,
	organisme: string,
	avant?: number,
): Promise<Reperage | undefined> {
	const [ligne] = await tx
		.select()
		.from(reperages)
		.where(
			and(
				eq(reperages.organisme, organisme),
				eq(reperages.etat, "fini"),
				avant === undefined ? undefined : lt(reperages.reperage, avant),
			),
		)
		.orderBy(desc(reperages.reperage))
		.limit(1);
	return ligne;
}

export interface Avancement {
	faits: number;
	lots: number;
}

/** How far a run under way has come. */
export async function avancement(
	tx: Transaction,
	organisme: string,
	reperage: number,
): Promise<Avancement> {
	const { rows } = await tx.execute<{ faits: number; lots: number }>(sql`
		SELECT count(*) FILTER (WHERE etat = 'fait')::int AS faits, count(*)::int AS lots
		FROM lots_de_reperage WHERE organisme = ${organisme} AND reperage = ${reperage}`);
	return rows[0] ?? { faits: 0, lots: 0 };
}
