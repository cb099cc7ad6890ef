import type { Transaction } from "../../socle/index.server.ts";
import { sollicitationsSansDossier } from "../tables.ts";

/** This account sent it, and reads there what it is told of it, until a file is joined. */
export async function noterSansDossier(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
	compte: number,
): Promise<void> {
	await tx
		.insert(sollicitationsSansDossier)
		.values({ organisme, sollicitation, compte })
		.onConflictDoNothing();
}
