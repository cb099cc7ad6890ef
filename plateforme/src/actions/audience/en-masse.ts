import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";

/**
 * All files at once: joined by hashing. Row-level security hides from the planner how many there are, and
 * a file at a time it would read each table a hundred thousand times.
 */
export async function enMasse<T>(tx: Transaction, lire: () => Promise<T>): Promise<T> {
	await tx.execute(
		sql`SELECT set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true)`,
	);
	const lu = await lire();
	await tx.execute(sql`SET LOCAL enable_nestloop TO DEFAULT; SET LOCAL work_mem TO DEFAULT`);
	return lu;
}
