import { type SQL, sql } from "drizzle-orm";
import { contactRetire, debutDuPlafond } from "../../envois/index.server.ts";
import type { Plafond } from "../../envois/index.ts";
import { type Jour, jourDe } from "../../socle/index.ts";
import type { Versions } from "./versions.ts";

export interface Passage extends Versions {
	/** First day of the month of right. */
	mois: Jour;
	graine: number;
	/** The office's time when the run began: what is known afterwards is for the next one. */
	lanceLe: Date;
}

const TOUS = { de: 0, a: Number.MAX_SAFE_INTEGER };

/** What makes a file one for a person to look at that day, and what that person found. */
export const reserves = (jour: Jour): SQL => sql`
	SELECT dossier, nature, precision, depuis, issue, prestations
	FROM particularites LEFT JOIN verifications USING (organisme, dossier, nature, precision, depuis)
	WHERE depuis <= ${jour} AND (jusqua IS NULL OR jusqua > ${jour})`;

/**
 * One row a file: what sets it aside, its latest household by its key, and the print of all that a
 * finding depends on. Two equal prints give the same findings.
 */
export function faits(
	{ mois, graine, lanceLe, versionDroit, versionCode, hypotheses }: Passage,
	plafond: Plafond,
	{ de, a } = TOUS,
): SQL {
	const jour = jourDe(lanceLe);
	const instant = lanceLe.toISOString();
	const cle = [mois, graine, versionDroit, versionCode, hypotheses].join("|");
	const entre = (colonne: SQL) => sql`${colonne} BETWEEN ${de} AND ${a}`;
	return sql`
		SELECT d.dossier, d.etat, f.vrai_depuis, f.connu_le, o.dossier IS NOT NULL AS oppose,
			m.dossier IS NOT NULL AS deces, c.dossier IS NOT NULL AS contacte,
			hashtextextended(concat_ws('|', ${cle}::text, d.etat, f.vrai_depuis, extract(epoch FROM f.connu_le),
				v.droits, o.dossier IS NOT NULL, m.dossier IS NOT NULL, c.dossier IS NOT NULL, r.reserves), 0) AS empreinte
		FROM dossiers d
		LEFT JOIN (SELECT DISTINCT ON (dossier) dossier, vrai_depuis, connu_le FROM foyers
			WHERE ${entre(sql`dossier`)} AND vrai_depuis <= ${jour} AND connu_le <= ${instant}
			ORDER BY dossier DESC, vrai_depuis DESC, connu_le DESC) f USING (dossier)
		LEFT JOIN (SELECT dossier, bit_xor(hashtextextended(
				concat_ws(' ', prestation, beneficiaire, etat, montant, depuis), 0)) AS droits
			FROM droits_valorises WHERE ${entre(sql`dossier`)} AND fini_le IS NULL GROUP BY dossier) v USING (dossier)
		LEFT JOIN (SELECT DISTINCT dossier FROM oppositions WHERE ${entre(sql`dossier`)}
			AND objet = 'reperage' AND depuis <= ${jour} AND (jusqua IS NULL OR jusqua > ${jour})) o USING (dossier)
		LEFT JOIN (SELECT DISTINCT dossier FROM membres JOIN personnes USING (organisme, personne)
			WHERE ${entre(sql`dossier`)} AND depuis <= ${jour} AND (jusqua IS NULL OR jusqua > ${jour})
			AND date_deces <= ${jour}) m USING (dossier)
		LEFT JOIN (SELECT dossier FROM destinataires z WHERE ${entre(sql`dossier`)}
			AND contacte_a >= ${debutDuPlafond(plafond, jour)} AND contacte_a <= ${instant} AND NOT ${contactRetire(sql`z`)}
			GROUP BY dossier HAVING count(*) >= ${plafond.contacts}) c USING (dossier)
		LEFT JOIN (SELECT dossier, bit_xor(hashtextextended(
				concat_ws(' ', nature, precision, depuis, issue, prestations), 0)) AS reserves
			FROM (${reserves(jour)}) p WHERE ${entre(sql`dossier`)} GROUP BY dossier) r USING (dossier)
		WHERE ${entre(sql`d.dossier`)}`;
}
