import type { Chargement } from "./contexte.ts";
import type { Close } from "./ecrire-sollicitations.ts";

/** Closes those still open here. The files that it changes. */
export async function clore(
	{ client, organisme, quand }: Chargement,
	closes: readonly Close[],
): Promise<number[]> {
	if (closes.length === 0) return [];
	const { rows } = await client.query(
		`WITH closes AS (
			SELECT * FROM unnest($2::bigint[], $3::date[], $4::text[]) AS c (sollicitation, traitee_le, issue)
		), faites AS (
			UPDATE sollicitations s SET etat = 'traitee', traitee_le = greatest(c.traitee_le, s.arrivee),
				issue = c.issue, pris_par = NULL, pris_le = NULL,
				version = version + 1
			FROM closes c WHERE s.organisme = $1 AND s.sollicitation = c.sollicitation AND s.etat <> 'traitee'
			RETURNING s.sollicitation, s.dossier, s.traitee_le
		), reprises AS (
			UPDATE pauses p SET fin = greatest(f.traitee_le, p.debut) FROM faites f
			WHERE p.organisme = $1 AND p.sollicitation = f.sollicitation AND p.fin IS NULL
		), racontees AS (
			INSERT INTO evenements (organisme, sollicitation, quand, nature)
			SELECT $1, sollicitation, $5, 'traitee' FROM faites
		)
		SELECT DISTINCT dossier::float8 AS dossier FROM faites`,
		[
			organisme,
			closes.map(({ sollicitation }) => sollicitation),
			closes.map(({ traitee_le }) => traitee_le),
			closes.map(({ issue }) => issue),
			quand.toISOString(),
		],
	);
	return rows.map(({ dossier }) => dossier);
}
