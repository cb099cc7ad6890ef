import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";

/** Sollicitations that came from an import, which has one line of the journal for its whole file. */
export async function sollicitationsHorsJournal(
	tx: Transaction,
	organisme: string,
): Promise<number> {
	const { rows } = await tx.execute<{ n: number }>(sql`
		SELECT count(*)::int AS n FROM references_import
		WHERE organisme = ${organisme} AND nature = 'sollicitation'`);
	return rows[0]?.n ?? 0;
}
