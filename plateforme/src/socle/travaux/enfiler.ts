import { sql } from "drizzle-orm";
import type { Transaction } from "../base/base.ts";
import type { Donnees } from "./travail.ts";

interface Options {
	/** While a job with this key waits, another is not added. */
	cle?: string;
	/** Real time before which it does not begin. */
	apres?: Date;
}

/**
 * Asks for a job in the transaction of the act that needs it: both are done, or neither. It belongs
 * to the office of the transaction. False when the same one already waits.
 */
export async function enfiler(
	tx: Transaction,
	file: string,
	donnees: Donnees = {},
	{ cle, apres }: Options = {},
): Promise<boolean> {
	const { rows } = await tx.execute<{ travail: string | null }>(sql`
		SELECT enfiler_travail(${file}, ${JSON.stringify(donnees)}::jsonb, ${cle ?? null},
			${apres?.toISOString() ?? null}::timestamptz) AS travail`);
	return rows[0]?.travail != null;
}
