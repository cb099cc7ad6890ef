import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { motsDuTexte } from "../recherche/mots.ts";
import type { EtatContact } from "../types.ts";

/** The files that an e-mail address is written in, as lower case. */
export async function dossiersDeLAdresse(
	tx: Transaction,
	organisme: string,
	adresse: string,
): Promise<{ dossier: number; etat: EtatContact; ferme: boolean }[]> {
	const { rows } = await tx.execute<{ dossier: number; etat: EtatContact; ferme: boolean }>(sql`
		SELECT c.dossier::int, c.etat, d.etat = 'radie' AS ferme
		FROM contacts c JOIN dossiers d ON d.organisme = c.organisme AND d.dossier = c.dossier
		WHERE c.organisme = ${organisme} AND c.nature = 'courriel' AND c.valeur = ${adresse}
		ORDER BY c.dossier, c.contact LIMIT 20`);
	return rows;
}

/** The files of these matricules, whose key letter may be left out. */
export async function dossiersDesMatricules(
	tx: Transaction,
	organisme: string,
	matricules: readonly string[],
): Promise<number[]> {
	if (matricules.length === 0) return [];
	const { rows } = await tx.execute<{ dossier: number }>(sql`
		SELECT DISTINCT d.dossier::int FROM unnest(${sql.param([...matricules])}::text[]) AS lu(matricule)
		JOIN dossiers d ON d.organisme = ${organisme} AND (d.matricule = lu.matricule
			OR (lu.matricule ~ '[0-9]$' AND d.matricule >= lu.matricule || 'A' AND d.matricule <= lu.matricule || 'Z'
				AND length(d.matricule) = length(lu.matricule) + 1))
		ORDER BY 1 LIMIT 20`);
	return rows.map(({ dossier }) => dossier);
}

/**
 * The files where an adult has every word of this name; none when it has but one word, or when more
 * than `max` files do, since it then says nothing.
 */
export async function dossiersDuNom(
	tx: Transaction,
	organisme: string,
	nom: string,
	max: number,
): Promise<number[]> {
	const mots = [...new Set(motsDuTexte(nom))].slice(0, 8);
	if (mots.length < 2) return [];
	const { rows } = await tx.execute<{ dossier: number }>(sql`
		SELECT DISTINCT m.dossier::int FROM membres m
		WHERE m.organisme = ${organisme} AND m.role <> 'enfant' AND m.jusqua IS NULL AND m.personne IN (
			SELECT personne FROM mots_personnes WHERE organisme = ${organisme}
				AND mot = ANY(${sql.param(mots)}::text[])
			GROUP BY personne HAVING count(DISTINCT mot) = ${mots.length})
		ORDER BY 1 LIMIT ${max + 1}`);
	return rows.length > max ? [] : rows.map(({ dossier }) => dossier);
}
