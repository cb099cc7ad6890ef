import { sql } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, dureeDe, jourDe, motifDe } from "../../socle/index.ts";
import { dossiersEnLitige } from "../../sollicitations/index.server.ts";

/**
 * Erases what a person and the office wrote about a request that ended long ago, unless their file is in
 * dispute. How many. What was written without a file goes with it, sooner.
 */
export const effacerMessages = (acteur: Acteur): Promise<number> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const aujourdhui = jourDe(quand);
		const { mois } = dureeDe("message", aujourdhui);
		const { rows } = await tx.execute<{ sollicitation: number; dossier: number }>(sql`
			SELECT s.sollicitation::int, max(m.dossier)::int AS dossier
			FROM messages m
			JOIN sollicitations s ON s.organisme = m.organisme AND s.sollicitation = m.sollicitation
			WHERE m.organisme = ${organisme} AND m.dossier IS NOT NULL AND s.etat = 'traitee'
			GROUP BY s.sollicitation, s.traitee_le
			HAVING (greatest(s.traitee_le, (max(m.ecrit_le) AT TIME ZONE 'Europe/Paris')::date)
				+ make_interval(months => ${mois}))::date <= ${aujourdhui}`);
		const disputes = await dossiersEnLitige(
			tx,
			organisme,
			rows.map(({ dossier }) => dossier),
			aujourdhui,
		);
		let effaces = 0;
		for (const { sollicitation, dossier } of rows.filter((une) => !disputes.has(une.dossier))) {
			const { rowCount } = await tx.execute(sql`DELETE FROM messages
				WHERE organisme = ${organisme} AND sollicitation = ${sollicitation}`);
			const faits = { messages: rowCount ?? 0, dossier };
			await journaliser(
				tx,
				acteur,
				"messages.effacer",
				`sollicitation-${sollicitation}`,
				motifDe(faits),
			);
			effaces += rowCount ?? 0;
		}
		return effaces;
	});
