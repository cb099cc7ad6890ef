import { and, eq, sql } from "drizzle-orm";
import {
	enfiler,
	joindreEnMasse,
	journaliser,
	type Transaction,
} from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { compterEquite, GROUPES } from "../lectures/equite.ts";
import { dernierReperageFini } from "../lectures/reperages.ts";
import { reperages } from "../tables.ts";

export const SUIVRE = "reperage.suivre";

/**
 * Ends a run once no lot remains: it counts the whole office as it stands then, and keeps nothing else.
 * The last worker does it; the others find a lot that is not theirs, or the run ended.
 */
export async function conclure(
	tx: Transaction,
	acteur: Acteur,
	reperage: number,
): Promise<boolean> {
	const { organisme, quand } = acteur;
	await joindreEnMasse(tx);
	const { rows } = await tx.execute<{ examines: number }>(sql`
		UPDATE reperages r SET etat = 'fini', fini_le = ${quand.toISOString()},
			examines = (SELECT coalesce(sum(l.examines), 0) FROM lots_de_reperage l
				WHERE l.organisme = r.organisme AND l.reperage = r.reperage),
			ecartes = (SELECT coalesce(jsonb_object_agg(ecart, n), '{}') FROM (SELECT ecart, count(*) AS n
				FROM examens x WHERE x.organisme = r.organisme AND ecart IS NOT NULL GROUP BY ecart) e),
			constats = (SELECT coalesce(jsonb_object_agg(situation, n), '{}') FROM (SELECT situation, count(*) AS n
				FROM constats c WHERE c.organisme = r.organisme AND c.etat = 'ouvert' GROUP BY situation) c)
		WHERE r.organisme = ${organisme} AND r.reperage = ${reperage} AND r.etat = 'en-cours'
			AND NOT EXISTS (SELECT FROM lots_de_reperage l
				WHERE l.organisme = r.organisme AND l.reperage = r.reperage AND l.etat = 'a-faire')
		RETURNING r.examines`);
	if (rows.length === 0) return false;
	const compte =
		(rows[0]?.examines === 0 && (await equiteDavant(tx, organisme, reperage))) ||
		(await compterEquite(tx, organisme, jourDe(quand)));
	await tx
		.update(reperages)
		.set({ equite: compte })
		.where(and(eq(reperages.organisme, organisme), eq(reperages.reperage, reperage)));
	await tx.execute(sql`
		DELETE FROM lots_de_reperage WHERE organisme = ${organisme} AND reperage = ${reperage}`);
	await journaliser(tx, acteur, "reperage.finir", `reperage-${reperage}`);
	await enfiler(tx, SUIVRE, { reperage }, { cle: `reperage-${reperage}` });
	return true;
}

/** Nothing changed: the parts are those of the run before, unless it counted fewer of them. */
async function equiteDavant(tx: Transaction, organisme: string, reperage: number) {
	const equite = (await dernierReperageFini(tx, organisme, reperage))?.equite;
	return equite && GROUPES.every((groupe) => groupe in equite) ? equite : undefined;
}
