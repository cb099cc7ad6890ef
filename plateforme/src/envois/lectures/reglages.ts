import { and, desc, eq, lte } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { REGLAGES, type Reglages } from "../regles/reglages.ts";
import { reglagesDesEnvois } from "../tables.ts";

/** Those in force that day: the latest that had begun, or the platform's own. */
export async function lireReglages(
	tx: Transaction,
	organisme: string,
	jour: Jour,
): Promise<Reglages> {
	const [lus] = await tx
		.select()
		.from(reglagesDesEnvois)
		.where(and(eq(reglagesDesEnvois.organisme, organisme), lte(reglagesDesEnvois.depuis, jour)))
		.orderBy(desc(reglagesDesEnvois.depuis))
		.limit(1);
	return lus ?? REGLAGES;
}

export const listerReglages = (tx: Transaction, organisme: string) =>
	tx
		.select()
		.from(reglagesDesEnvois)
		.where(eq(reglagesDesEnvois.organisme, organisme))
		.orderBy(desc(reglagesDesEnvois.depuis));
