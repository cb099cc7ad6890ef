import { sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur, Jour } from "../../socle/index.ts";
import type { CanalDContact } from "../tables.ts";
import { estContacte } from "./contacte.ts";

/** Why a person was contacted: what was said of their file that day, who decided, and how it was chosen. */
export interface ContactExplique {
	action: number;
	titre: string;
	prestation: CodePrestation | null;
	canal: CanalDContact;
	le: Jour;
	/** For whom, and why, in the words of the kit; nothing for an action without a plan. */
	pour: string | null;
	pourquoi: string | null;
	decideLe: Jour | null;
	avisLe: Jour | null;
	/** Drawn, with others whom chance gave another channel. */
	auSort: boolean;
	/** Of the file when the plan was locked, centimes. */
	montant: number | null;
	gain: number | null;
	duDepuis: Jour | null;
}

const CONTACTS_MONTRES = 20;

/** The latest first; not what was set aside before it left. */
export async function contactsDuDossier(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	dossier: number,
): Promise<ContactExplique[]> {
	const { rows } = await tx.execute<{
		[cle in keyof ContactExplique]: ContactExplique[cle];
	}>(sql`
		SELECT a.action::float8 AS action, a.titre, a.prestation, z.canal,
			(z.contacte_a AT TIME ZONE 'Europe/Paris')::date::text AS le,
			p.modele->>'pour' AS pour, p.modele->>'pourquoi' AS pourquoi,
			(p.lance_le AT TIME ZONE 'Europe/Paris')::date::text AS "decideLe", p.avis_le::text AS "avisLe",
			coalesce(t.hors_tirage IS NULL AND t.dossier IS NOT NULL
				AND jsonb_array_length(p.bras) > 1, false) AS "auSort",
			t.montant, t.gain, t.du_depuis::text AS "duDepuis"
		FROM destinataires z
		JOIN actions a USING (organisme, action)
		LEFT JOIN plans p USING (organisme, action)
		LEFT JOIN tirages t ON t.organisme = z.organisme AND t.action = z.action AND t.dossier = z.dossier
		WHERE z.organisme = ${organisme} AND z.dossier = ${dossier} AND z.contacte_a <= ${quand.toISOString()}
			AND ${estContacte(sql`z`)}
		ORDER BY z.contacte_a DESC, z.action DESC LIMIT ${CONTACTS_MONTRES}`);
	return rows;
}
