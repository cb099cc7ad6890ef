import { and, desc, eq, lte } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { REGLAGES, type ReglagesDesDecisions } from "../regles/reglages.ts";
import { reglagesDesDecisions } from "../tables.ts";

/** Those in force that day: the latest that had begun, or the platform's own. */
export async function lireReglages(
	tx: Transaction,
	organisme: string,
	jour: Jour,
): Promise<ReglagesDesDecisions> {
	const [lus] = await tx
		.select()
		.from(reglagesDesDecisions)
		.where(
			and(eq(reglagesDesDecisions.organisme, organisme), lte(reglagesDesDecisions.depuis, jour)),
		)
		.orderBy(desc(reglagesDesDecisions.depuis))
		.limit(1);
	return lus ?? REGLAGES;
}
