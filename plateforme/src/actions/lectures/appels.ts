import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur, Jour } from "../../socle/index.ts";
import { jourDe } from "../../socle/index.ts";
import { calendrier } from "../../sollicitations/index.ts";
import { enDanger } from "../audience/requete.ts";
import { avantLe } from "../plan/echeances.ts";
import type { HorsTirage, IssueDAppel } from "../plan/plan.ts";
import { plans } from "../tables.ts";
import { estSorti } from "./a-contacter.ts";
import { numerosVerifies } from "./personne.ts";
import type { PlanLu } from "./resultats.ts";

/** A person rung three times without an answer is not rung again: a letter remains. */
export const ESSAIS_MAX = 3;
/** Minutes during which a person is kept for the agent who is ringing them. */
export const PRISE = 30;

/** Two weeks at most: a promise further away is forgotten. */
export const RAPPEL_MAX = 14;

export interface AAppeler {
	dossier: number;
	bras: string;
	horsTirage: HorsTirage | null;
	montant: number | null;
	gain: number | null;
	rappel: number | null;
	duDepuis: Jour | null;
	avantLe: Jour | null;
	/** Calls without an answer so far. */
	essais: number;
	rappelerLe: Jour | null;
	/** Kept for the agent who asks. */
	miennes: boolean;
}

export async function planDeLAction(
	tx: Transaction,
	organisme: string,
	action: number,
): Promise<PlanLu | undefined> {
	const [plan] = await tx
		.select()
		.from(plans)
		.where(and(eq(plans.organisme, organisme), eq(plans.action, action)));
	return plan;
}

/**
 * Who is to be rung now, in order: those kept out of the draw, callbacks promised for today, then the
 * arms in turn, each in its own order. Without a verified number there is nobody to ring. A colleague is
 * rung by a responsable only. Who wrote, called or objected since is no longer there.
 */
export async function lireAAppeler(
	tx: Transaction,
	{ organisme, compte, quand, roles }: Pick<Acteur, "organisme" | "compte" | "quand" | "roles">,
	{ action, bras, lanceLe, modele, audience }: PlanLu,
	combien: number,
): Promise<{ restent: number; personnes: AAppeler[] }> {
	if (action === null || !lanceLe) return { restent: 0, personnes: [] };
	const jour = jourDe(quand);
	const appeles = bras.filter(({ appel }) => appel);
	const ordres = JSON.stringify(Object.fromEntries(appeles.map(({ nom, ordre }) => [nom, ordre])));
	const { rows } = await tx.execute<
		{ [cle in keyof Omit<AAppeler, "avantLe">]: AAppeler[cle] } & { restent: number }
	>(sql`
		WITH candidats AS (
			SELECT t.*, CASE WHEN ${enDanger(sql`t`, jour)} THEN 'violences' ELSE t.hors_tirage END AS hors,
				n.essais, n.rappeler_le, x.compte IS NOT DISTINCT FROM ${compte}::bigint AS miennes,
				row_number() OVER (PARTITION BY t.bras ORDER BY
					CASE ${ordres}::jsonb->>t.bras WHEN 'gain' THEN -coalesce(t.priorite, 0)
						WHEN 'date' THEN coalesce(t.avant_le - ${jour}::date, 100000) ELSE t.rang END, t.rang) AS tour
			FROM tirages t
			LEFT JOIN LATERAL (
				SELECT count(*) FILTER (WHERE y.issue = 'absent')::int AS essais,
					(array_agg(y.issue ORDER BY y.quand DESC))[1] AS derniere,
					(array_agg(y.rappeler_le ORDER BY y.quand DESC))[1] AS rappeler_le,
					max((y.quand AT TIME ZONE 'Europe/Paris')::date) AS dernier_jour
				FROM appels_d_action y
				WHERE y.organisme = t.organisme AND y.action = t.action AND y.dossier = t.dossier) n ON true
			LEFT JOIN prises_d_appel x ON x.organisme = t.organisme AND x.action = t.action
				AND x.dossier = t.dossier AND x.quand > ${quand.toISOString()}::timestamptz - make_interval(mins => ${PRISE})
			WHERE t.organisme = ${organisme} AND t.action = ${action}
				AND (t.hors_tirage IS NOT NULL OR ${ordres}::jsonb ? t.bras)
				AND (n.derniere IS NULL
					OR (n.derniere = 'absent' AND n.essais < ${ESSAIS_MAX} AND n.dernier_jour < ${jour}::date)
					OR (n.derniere = 'rappeler' AND n.rappeler_le <= ${jour}::date))
				AND (t.hors_tirage IS NOT NULL OR EXISTS (${numerosVerifies(sql`t`)}))
				AND (x.compte IS NULL OR x.compte = ${compte}::bigint)
				AND (${roles.includes("responsable")}::boolean OR NOT EXISTS (SELECT FROM dossiers d
					WHERE d.organisme = t.organisme AND d.dossier = t.dossier AND d.protection = 'agent'))
				AND NOT ${estSorti({ modele, audience, lanceLe }, jour)}
		)
		SELECT dossier::float8 AS dossier, bras, hors AS "horsTirage", montant, gain, rappel,
			du_depuis::text AS "duDepuis", essais,
			rappeler_le::text AS "rappelerLe", coalesce(miennes, false) AS miennes,
			(count(*) OVER ())::int AS restent
		FROM candidats
		ORDER BY coalesce(miennes, false) DESC,
			array_position(ARRAY['violences', 'expulsion', 'sans-ressources'], hors) NULLS LAST,
			rappeler_le NULLS LAST, tour, rang
		LIMIT ${combien}`);
	const ouvertures = calendrier();
	return {
		restent: rows[0]?.restent ?? 0,
		personnes: rows.map(({ restent: _, ...personne }) => ({
			...personne,
			avantLe: avantLe(modele.prestation, jour, personne.duDepuis, ouvertures),
		})),
	};
}

export interface AppelFait {
	dossier: number;
	quand: Date;
	issue: IssueDAppel;
}

export async function compterAppels(
	tx: Transaction,
	organisme: string,
	action: number,
): Promise<Partial<Record<IssueDAppel, number>>> {
	const { rows } = await tx.execute<{ issue: IssueDAppel; n: number }>(sql`
		SELECT issue, count(*)::int AS n FROM appels_d_action
		WHERE organisme = ${organisme} AND action = ${action} GROUP BY issue`);
	return Object.fromEntries(rows.map(({ issue, n }) => [issue, n]));
}
