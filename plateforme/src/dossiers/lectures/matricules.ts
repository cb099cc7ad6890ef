import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { dossiers } from "../tables.ts";

/** The number of the file of this matricule, in the office of the transaction. */
export async function dossierDuMatricule(
	tx: Transaction,
	organisme: string,
	matricule: string,
): Promise<number | undefined> {
	const [ligne] = await tx
		.select({ dossier: dossiers.dossier })
		.from(dossiers)
		.where(and(eq(dossiers.organisme, organisme), eq(dossiers.matricule, matricule)));
	return ligne?.dossier;
}
