import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { sollicitations } from "../tables.ts";

/** Whose file an item is of: `null` when of none yet, nothing when the office has no such item. */
export async function dossierDe(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<number | null | undefined> {
	const [venue] = await tx
		.select({ dossier: sollicitations.dossier })
		.from(sollicitations)
		.where(
			and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, sollicitation)),
		);
	return venue?.dossier;
}
