import { sql } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { mesuresDeLAnnee } from "../lectures/mesures.ts";
import type { ActionDuRapport, DonneesRapport, ValeurAnnuelle } from "./donnees.ts";

/** What the report of a year says, measured at the end of a day. */
export async function lireRapport(
	organisme: DonneesRapport["organisme"],
	annee: number,
	au: Jour,
): Promise<DonneesRapport> {
	const mesures = await mesuresDeLAnnee(organisme.organisme, annee, au);
	const reste = await pourOrganisme(organisme.organisme, async (tx) => ({
		historique: await lireHistorique(tx, organisme.organisme, annee),
		actions: await lireActions(tx, organisme.organisme, annee, au),
		dossiers: await compterLesDossiers(tx, organisme.organisme),
	}));
	return { organisme, annee, au, mesures, ...reste };
}

async function lireHistorique(tx: Transaction, organisme: string, annee: number) {
	const { rows } = await tx.execute<ValeurAnnuelle & Record<string, unknown>>(sql`
		SELECT indicateur, annee::int, valeur::float8, n, source FROM valeurs_annuelles
		WHERE organisme = ${organisme} AND modalite = '' AND annee < ${annee} ORDER BY annee`);
	return rows;
}

async function compterLesDossiers(tx: Transaction, organisme: string): Promise<number> {
	const { rows } = await tx.execute<{ n: number }>(
		sql`SELECT count(*)::int AS n FROM dossiers WHERE organisme = ${organisme}`,
	);
	return rows[0]?.n ?? 0;
}

async function lireActions(tx: Transaction, organisme: string, annee: number, au: Jour) {
	const { rows } = await tx.execute<ActionDuRapport & Record<string, unknown>>(sql`
		SELECT a.titre, a.lancee_le::text AS "lanceeLe", count(d.dossier)::int AS contactes
		FROM actions a LEFT JOIN destinataires d ON d.organisme = ${organisme} AND d.action = a.action
			AND (d.contacte_a AT TIME ZONE 'Europe/Paris')::date <= ${au}::date
		WHERE a.organisme = ${organisme} AND a.lancee_le <= ${au}::date
			AND a.lancee_le >= make_date(${annee}::int, 1, 1) AND a.lancee_le < make_date(${annee + 1}::int, 1, 1)
		GROUP BY a.action, a.titre, a.lancee_le ORDER BY a.lancee_le, a.titre`);
	return rows;
}
