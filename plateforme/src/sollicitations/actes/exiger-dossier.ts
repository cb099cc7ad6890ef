import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { ActeRefuse } from "./resultat.ts";

export async function exigerDossier(
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<void> {
	const { rowCount } = await tx.execute(
		sql`SELECT FROM dossiers WHERE organisme = ${organisme} AND dossier = ${dossier}`,
	);
	if (!rowCount) throw new ActeRefuse("dossier-inconnu");
}
