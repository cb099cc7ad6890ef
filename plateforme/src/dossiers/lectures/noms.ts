import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";

export interface NomDossier {
	dossier: number;
	matricule: string;
	/** « Durand Zoé »; nothing on a protected file. */
	nom?: string;
	protege: boolean;
}

/** For lists: the demandeur of each file, by file. A protected file gives its matricule only. */
export async function nomsDossiers(
	tx: Transaction,
	organisme: string,
	dossiers: readonly number[],
): Promise<Map<number, NomDossier>> {
	if (dossiers.length === 0) return new Map();
	const { rows } = await tx.execute<{
		dossier: number;
		matricule: string;
		nom: string | null;
		protege: boolean;
	}>(sql`
		SELECT d.dossier::int, d.matricule, d.protection IS NOT NULL AS protege,
			CASE WHEN d.protection IS NULL THEN p.nom || ' ' || p.prenom END AS nom
		FROM dossiers d
		LEFT JOIN membres m ON m.dossier = d.dossier AND m.role = 'demandeur' AND m.jusqua IS NULL
		LEFT JOIN personnes p ON p.personne = m.personne
		WHERE d.organisme = ${organisme} AND d.dossier = ANY(${sql.param([...new Set(dossiers)])}::bigint[])`);
	return new Map(
		rows.map(({ nom, ...reste }) => [reste.dossier, { ...reste, nom: nom ?? undefined }]),
	);
}
