import { sql } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";

/** What was written to someone without a file is of the one that is joined, and checked with its contacts. */
export async function joindreEnvoisDans(
	tx: Transaction,
	{ organisme }: Acteur,
	compte: number,
	dossier: number,
): Promise<void> {
	await tx.execute(sql`
		UPDATE envois e SET dossier = ${dossier}, compte = NULL, contact = (SELECT c.contact FROM contacts c
			WHERE c.organisme = e.organisme AND c.dossier = ${dossier} AND c.valeur = e.destinataire LIMIT 1)
		WHERE organisme = ${organisme} AND compte = ${compte}`);
}

/**
 * Forgets where messages to someone without a file went, those that named no account included: a code, and
 * what an older address heard of a newer one. What still waited does not go.
 */
export async function oublierEnvoisDans(
	tx: Transaction,
	acteur: Acteur,
	compte: number,
	points: readonly string[],
): Promise<void> {
	const { organisme } = acteur;
	const { rowCount } = await tx.execute(sql`
		UPDATE envois SET compte = NULL, contact = NULL, destinataire = '—', replis = NULL,
			etat = CASE WHEN etat IN ('a-envoyer', 'en-lot') THEN 'ecarte' ELSE etat END, motif = 'oublie'
		WHERE organisme = ${organisme} AND dossier IS NULL AND (compte = ${compte}
			OR compte IS NULL AND cle ~ '^(code|contact-change):' AND destinataire IN (
				SELECT unnest(${sql.param(points)}::text[])
				UNION SELECT destinataire FROM envois WHERE organisme = ${organisme} AND compte = ${compte}))`);
	if (rowCount)
		await journaliser(
			tx,
			acteur,
			"envois.oublier",
			`compte-${compte}`,
			motifDe({ envois: rowCount }),
		);
}
