import { and, eq, type SQL } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { decisions } from "../tables.ts";

export interface Tenue {
	decision: typeof decisions.$inferSelect;
	celleCi: SQL | undefined;
}

/** A decision, held until the end of the transaction. */
export async function tenir(
	tx: Transaction,
	{ organisme }: Acteur,
	numero: number,
): Promise<Tenue | undefined> {
	const celleCi = and(eq(decisions.organisme, organisme), eq(decisions.decision, numero));
	const [decision] = await tx.select().from(decisions).where(celleCi).for("update");
	return decision && { decision, celleCi };
}
