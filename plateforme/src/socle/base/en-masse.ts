import { sql } from "drizzle-orm";
import type { Transaction } from "./base.ts";

/**
 * Files by hundreds or by all: joined by sorting or hashing, to the end of the transaction. Row-level
 * security hides from the planner how many there are, and a file at a time it would read each table once a file.
 */
export const joindreEnMasse = (tx: Transaction) =>
	tx.execute(
		sql`SELECT set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true)`,
	);

/** The same for one reading: what follows is planned as before. */
export async function enMasse<T>(tx: Transaction, lire: () => Promise<T>): Promise<T> {
	await joindreEnMasse(tx);
	const lu = await lire();
	await tx.execute(sql`SET LOCAL enable_nestloop TO DEFAULT; SET LOCAL work_mem TO DEFAULT`);
	return lu;
}
