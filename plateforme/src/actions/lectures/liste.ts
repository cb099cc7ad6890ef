import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import type { EtatDuPlan } from "../plan/plan.ts";
import { FENETRE } from "../resultats/fenetre.ts";
import { estContacte } from "./contacte.ts";

export interface ActionListee {
	action: number;
	titre: string;
	prestation: string | null;
	lanceeLe: Jour;
	/** Nothing for an action without a plan. */
	etat: EtatDuPlan | null;
	contactes: number;
	demandes: number;
	ouverts: number;
}

/**
 * The latest first, in one reading for all: whom a message did leave for or who spoke on the phone, and
 * what followed that contact. The page of each counts everyone drawn, from the launch.
 */
export async function listerActions(
	tx: Transaction,
	organisme: string,
	au: Jour,
): Promise<ActionListee[]> {
	const { rows } = await tx.execute<{ [cle in keyof ActionListee]: ActionListee[cle] }>(sql`
		SELECT a.action::float8 AS action, a.titre, a.prestation, a.lancee_le::text AS "lanceeLe", p.etat,
			coalesce(n.contactes, 0)::int AS contactes, coalesce(n.demandes, 0)::int AS demandes,
			coalesce(n.ouverts, 0)::int AS ouverts
		FROM actions a LEFT JOIN plans p ON p.organisme = a.organisme AND p.action = a.action
		LEFT JOIN LATERAL (
			SELECT count(*) AS contactes, count(s.demande) AS demandes,
				count(*) FILTER (WHERE EXISTS (SELECT FROM droits_valorises v
					WHERE v.organisme = z.organisme AND v.dossier = z.dossier AND v.prestation = a.prestation
						AND s.accorde_le IS NOT NULL AND v.etat = 'en_paiement' AND v.depuis <= ${au}::date
						AND coalesce(v.fini_le > s.accorde_le, true))) AS ouverts
			FROM destinataires z LEFT JOIN LATERAL (
				SELECT min(y.sollicitation) AS demande,
					min(y.traitee_le) FILTER (WHERE y.issue = 'accord' AND y.traitee_le <= ${au}::date) AS accorde_le
				FROM sollicitations y
				WHERE a.prestation IS NOT NULL AND y.organisme = z.organisme AND y.dossier = z.dossier
					AND y.nature = 'demande' AND y.prestation = a.prestation AND y.arrivee <= ${au}::date
					AND y.arrivee BETWEEN (z.contacte_a AT TIME ZONE 'Europe/Paris')::date
						AND (z.contacte_a AT TIME ZONE 'Europe/Paris')::date + ${FENETRE}::int) s ON true
			WHERE z.organisme = a.organisme AND z.action = a.action AND ${estContacte(sql`z`)}) n ON true
		WHERE a.organisme = ${organisme} AND a.lancee_le <= ${au}::date
		ORDER BY a.lancee_le DESC, a.action DESC`);
	return rows;
}

export interface PlanListe {
	plan: number;
	titre: string;
	kit: string;
}

export async function listerPreparations(tx: Transaction, organisme: string): Promise<PlanListe[]> {
	const { rows } = await tx.execute<{ [cle in keyof PlanListe]: PlanListe[cle] }>(sql`
		SELECT plan::float8 AS plan, titre, modele->>'titre' AS kit FROM plans
		WHERE organisme = ${organisme} AND etat = 'preparation' ORDER BY plan DESC`);
	return rows;
}
