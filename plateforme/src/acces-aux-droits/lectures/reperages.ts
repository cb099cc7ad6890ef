import { and, desc, eq } from "drizzle-orm";
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
