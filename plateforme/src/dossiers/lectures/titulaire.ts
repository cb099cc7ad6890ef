import { sql } from "drizzle-orm";
import type { Titulaire } from "../../identite/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";

/** Whose file it is, by its number or its matricule; nothing for one that is closed. */
export async function titulaireDe(
	tx: Transaction,
	lequel: { dossier: number } | { matricule: string },
): Promise<(Titulaire & { dossier: number }) | undefined> {
	const celui =
		"dossier" in lequel
			? sql`d.dossier = ${lequel.dossier}`
			: sql`d.matricule = ${lequel.matricule}`;
	const { rows } = await tx.execute<
		{ [cle in keyof Titulaire]: Titulaire[cle] } & { dossier: number }
	>(sql`
		SELECT d.dossier::float8 AS dossier, p.prenom, p.nom, p.nom_naissance AS "nomNaissance",
			p.date_naissance::text AS "dateNaissance"
		FROM dossiers d
		JOIN membres m ON m.organisme = d.organisme AND m.dossier = d.dossier AND m.role = 'demandeur'
			AND m.jusqua IS NULL
		JOIN personnes p ON p.organisme = m.organisme AND p.personne = m.personne
		WHERE ${celui} AND d.etat <> 'radie'`);
	return rows[0];
}
