import { sql } from "drizzle-orm";
import { enFrancais, type Transaction } from "../../socle/index.server.ts";

export interface Affectations {
	equipes: { equipe: string; nom: string }[];
	agents: { compte: number; nom: string; equipe: string | null }[];
	competences: string[];
}

/** To whom an item may go: teams, active agents who have one, and the skills they have. */
export async function lireAffectations(tx: Transaction, organisme: string): Promise<Affectations> {
	const { rows } = await tx.execute<{ [cle in keyof Affectations]: Affectations[cle] }>(sql`
		WITH agents AS (
			SELECT compte, prenom || ' ' || nom AS nom, equipe, competences FROM comptes
			WHERE organisme = ${organisme} AND fournisseur = 'pro' AND actif AND equipe IS NOT NULL
		)
		SELECT
			(SELECT coalesce(jsonb_agg(jsonb_build_object('equipe', equipe, 'nom', nom) ORDER BY ${enFrancais("nom")}), '[]')
				FROM equipes WHERE organisme = ${organisme}) AS equipes,
			(SELECT coalesce(jsonb_agg(jsonb_build_object('compte', compte, 'nom', nom, 'equipe', equipe)
				ORDER BY ${enFrancais("nom")}), '[]') FROM agents) AS agents,
			ARRAY(SELECT DISTINCT unnest(competences) FROM agents ORDER BY 1) AS competences`);
	return rows[0] as Affectations;
}

export async function dossierDuMatricule(
	tx: Transaction,
	organisme: string,
	matricule: string,
): Promise<number | undefined> {
	const { rows } = await tx.execute<{ dossier: number }>(sql`
		SELECT dossier::int FROM dossiers
		WHERE organisme = ${organisme} AND matricule = ${matricule.trim().toUpperCase()}`);
	return rows[0]?.dossier;
}

export async function matriculeDuDossier(
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<string | undefined> {
	const { rows } = await tx.execute<{ matricule: string }>(sql`
		SELECT matricule FROM dossiers WHERE organisme = ${organisme} AND dossier = ${dossier}`);
	return rows[0]?.matricule;
}
