import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Role } from "../../socle/index.ts";

/** One reading of a file, as its owner and a responsable may know it. */
export interface AccesAuDossier {
	/** ISO instant. */
	quand: string;
	nom: string | null;
	roles: Role[];
	equipe: string | null;
	/** Asked on a protected file. */
	motif: string | null;
}

/** The latest first. Who signs « plateforme » is a job or an import, not a person: it is left out. */
export async function accesAuDossier(
	tx: Transaction,
	dossier: number,
	{ limite = 200 } = {},
): Promise<AccesAuDossier[]> {
	const { rows } = await tx.execute<AccesAuDossier & Record<string, unknown>>(sql`
		SELECT to_char(j.quand AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS quand,
			c.prenom || ' ' || c.nom AS nom, coalesce(c.roles, '{}') AS roles, e.nom AS equipe, j.motif
		FROM journal j
		LEFT JOIN comptes c ON c.compte = substring(j.auteur FROM '^compte-([0-9]+)$')::bigint
		LEFT JOIN equipes e ON e.equipe = c.equipe
		WHERE j.objet = ${`dossier-${dossier}`} AND j.acte = 'dossier.lire' AND j.auteur <> 'plateforme'
		ORDER BY j.numero DESC LIMIT ${limite}`);
	return rows;
}
