import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Jour, jourDe } from "../../socle/index.ts";
import { calendrier } from "../../sollicitations/index.ts";
import { JOURS_D_UNE_LETTRE, joursOuvres } from "../plan/echeances.ts";
import { estSorti } from "./a-contacter.ts";
import type { PlanLu } from "./resultats.ts";

/** Whom no message has left for, though a month is lost after that day. */
export interface Echeance {
	avantLe: Jour;
	personnes: number;
	/** Centimes that one more month of waiting loses. */
	perdu: number;
	/** The day is past: what can still be done is to write to them at once. */
	passee: boolean;
}

/**
 * What is about to be lost, told while something can still be done: from the day on which a letter would
 * come too late. Who wrote, called or objected since is not waiting; a call that reached counts.
 */
export async function lireEcheances(
	tx: Transaction,
	{ organisme, quand }: { organisme: string; quand: Date },
	{ action, lanceLe, modele, audience }: PlanLu,
): Promise<Echeance[]> {
	if (action === null || !lanceLe) return [];
	const jour = jourDe(quand);
	const { rows } = await tx.execute<{ avantLe: Jour; personnes: number; perdu: number }>(sql`
		SELECT t.avant_le::text AS "avantLe", count(*)::int AS personnes,
			coalesce(sum(t.montant), 0)::float8 AS perdu
		FROM tirages t
		WHERE t.organisme = ${organisme} AND t.action = ${action} AND t.avant_le IS NOT NULL
			AND NOT ${estSorti({ modele, audience, lanceLe }, jour)}
			AND NOT EXISTS (SELECT FROM envois e,
					(SELECT 'action-' || t.action || '-dossier-' || t.dossier AS cle) k
				WHERE e.organisme = t.organisme AND e.cle IN (k.cle, k.cle || ':sms', k.cle || ':courrier')
					AND e.etat IN ('en-cours', 'envoye', 'incertain'))
			AND NOT EXISTS (SELECT FROM appels_d_action y
				WHERE y.organisme = t.organisme AND y.action = t.action AND y.dossier = t.dossier
					AND y.issue NOT IN ('absent', 'faux-numero'))
		GROUP BY t.avant_le ORDER BY t.avant_le`);
	const ouvertures = calendrier();
	return rows
		.filter(({ avantLe }) => joursOuvres(jour, avantLe, ouvertures) <= JOURS_D_UNE_LETTRE)
		.map((lue) => ({ ...lue, passee: lue.avantLe < jour }));
}
