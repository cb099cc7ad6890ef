import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";

export interface PersonneAppelee {
	prenom: string;
	nom: string;
	commune: string | null;
	matricule: string;
	/** What the agent asks for, and compares. */
	naissance: Jour | null;
	telephones: string[];
}

/** Verified, and of whoever asks or of nobody in particular: a partner is not rung in their place. */
export const numerosVerifies = (de: SQL): SQL => sql`
	SELECT k.valeur FROM contacts k WHERE k.organisme = ${de}.organisme AND k.dossier = ${de}.dossier
		AND k.nature IN ('mobile', 'fixe') AND k.etat = 'verifie'
		AND (k.personne IS NULL OR EXISTS (SELECT FROM membres m
			WHERE m.organisme = k.organisme AND m.dossier = k.dossier AND m.personne = k.personne
				AND m.role = 'demandeur' AND m.jusqua IS NULL))
	ORDER BY k.nature DESC, k.etat_le DESC, k.contact`;

/** Who is at the other end of the call: a name, and the numbers that were verified. */
export async function lirePersonneAppelee(
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<PersonneAppelee | undefined> {
	const { rows } = await tx.execute<{ [cle in keyof PersonneAppelee]: PersonneAppelee[cle] }>(sql`
		SELECT p.prenom, p.nom, d.commune, d.matricule, p.date_naissance::text AS naissance,
			ARRAY(${numerosVerifies(sql`d`)}) AS telephones
		FROM dossiers d
		JOIN membres m ON m.organisme = d.organisme AND m.dossier = d.dossier AND m.role = 'demandeur'
			AND m.jusqua IS NULL
		JOIN personnes p ON p.organisme = d.organisme AND p.personne = m.personne
		WHERE d.organisme = ${organisme} AND d.dossier = ${dossier}
		ORDER BY m.depuis DESC LIMIT 1`);
	return rows[0];
}
