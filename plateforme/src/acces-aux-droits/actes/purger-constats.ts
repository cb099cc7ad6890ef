import { sql } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe, motifDe } from "../../socle/index.ts";

/**
 * Deletes what nothing confirmed for ninety days, open or closed. Its file is to be looked at again, so
 * that a right still due is found anew rather than lost.
 */
export const purgerConstats = (acteur: Acteur): Promise<number> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const { rows } = await tx.execute<{ supprimes: number }>(sql`
			WITH supprimes AS (DELETE FROM constats
				WHERE organisme = ${organisme} AND expire_le <= ${jourDe(quand)} RETURNING dossier, etat),
			a_revoir AS (DELETE FROM examens WHERE organisme = ${organisme}
				AND dossier IN (SELECT dossier FROM supprimes WHERE etat = 'ouvert'))
			SELECT count(*)::int AS supprimes FROM supprimes`);
		const supprimes = rows[0]?.supprimes ?? 0;
		if (supprimes > 0)
			await journaliser(tx, acteur, "constats.purger", undefined, motifDe({ supprimes }));
		return supprimes;
	});
