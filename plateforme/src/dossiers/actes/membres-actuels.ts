import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";

export async function membresActuels(tx: Transaction, dossier: number): Promise<number[]> {
	const { rows } = await tx.execute<{ personne: number }>(
		sql`SELECT personne::int FROM membres WHERE dossier = ${dossier} AND jusqua IS NULL`,
	);
	return rows.map(({ personne }) => personne);
}
