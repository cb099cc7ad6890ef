import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { ajouterMoisAuJour, type Jour, MOIS_APRES_LITIGE } from "../../socle/index.ts";

/**
 * Files whose papers must stay whatever their age (CSS D253-44, last paragraph: litigation, or a revision that
 * may come): a complaint that is open or was answered so lately that it may still go further, a debt not settled.
 */
export async function dossiersEnLitige(
	tx: Transaction,
	organisme: string,
	dossiers: readonly number[],
	aujourdhui: Jour,
): Promise<ReadonlySet<number>> {
	if (dossiers.length === 0) return new Set();
	const voulus = sql.param([...new Set(dossiers)]);
	const { rows } = await tx.execute<{ dossier: number }>(sql`
		SELECT s.dossier::int FROM sollicitations s
		WHERE s.organisme = ${organisme} AND s.dossier = ANY(${voulus}::bigint[]) AND s.nature = 'reclamation'
			AND (s.etat <> 'traitee' OR s.traitee_le > ${ajouterMoisAuJour(aujourdhui, -MOIS_APRES_LITIGE)})
		UNION SELECT d.dossier::int FROM dettes d
		WHERE d.organisme = ${organisme} AND d.dossier = ANY(${voulus}::bigint[]) AND d.solde > 0`);
	return new Set(rows.map(({ dossier }) => dossier));
}
