import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import type { Instantane } from "../types.ts";

export const instantane = sql`jsonb_build_object('vraiDepuis', f.vrai_depuis,
	'connuLe', to_char(f.connu_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
	'source', f.source, 'contenu', f.contenu)`;

/** The household as it was on the day `vrai`, as the office knew it at the instant `connu`. */
export async function foyerAu(
	tx: Transaction,
	dossier: number,
	{ vrai, connu }: { vrai: Jour; connu: Date },
): Promise<Instantane | undefined> {
	const { rows } = await tx.execute<{ foyer: Instantane }>(sql`
		SELECT ${instantane} AS foyer FROM foyers f
		WHERE f.dossier = ${dossier} AND f.vrai_depuis <= ${vrai} AND f.connu_le <= ${connu}
		ORDER BY f.vrai_depuis DESC, f.connu_le DESC LIMIT 1`);
	return rows[0]?.foyer;
}

/** All that was ever known, the latest first. */
export async function foyersDe(tx: Transaction, dossier: number): Promise<Instantane[]> {
	const { rows } = await tx.execute<{ foyer: Instantane }>(sql`
		SELECT ${instantane} AS foyer FROM foyers f WHERE f.dossier = ${dossier}
		ORDER BY f.vrai_depuis DESC, f.connu_le DESC`);
	return rows.map(({ foyer }) => foyer);
}
