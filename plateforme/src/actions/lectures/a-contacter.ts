import { type SQL, sql } from "drizzle-orm";
import { type Foyer, porterAu } from "droits";
import { valeursEnPhrase } from "../../acces-aux-droits/index.server.ts";
import { sEstManifeste } from "../../envois/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { calendrier } from "../../sollicitations/index.ts";
import { enDanger, nEstPlusVise } from "../audience/requete.ts";
import { arriveATemps, avantLe } from "../plan/echeances.ts";
import type { Personne } from "../plan/message.ts";
import type { CanalDeMessage, HorsTirage } from "../plan/plan.ts";
import type { PlanLu } from "./resultats.ts";

export interface AContacter extends Personne {
	dossier: number;
	/** Place in the draw. */
	rang: number;
	bras: string;
	/** Last day of contact before a month is lost. */
	avantLe: Jour | null;
	commune: string | null;
	/** Where each message would go; nothing where the contact is not verified. */
	courriel: string | null;
	sms: string | null;
	courrier: string | null;
}

/** A plan as it was launched. */
type PlanLance = Pick<PlanLu, "modele" | "audience"> & { lanceLe: Date };

/**
 * Of the draw `t`, who no longer waits: they wrote, called, came or answered since the launch, object,
 * died, or the right is there. Read at each moment, so that nobody waits for a job to leave the queue.
 */
export const estSorti = ({ lanceLe, modele, audience }: PlanLance, jour: Jour): SQL => sql`(
	${sEstManifeste(sql`t`, sql`${lanceLe.toISOString()}::timestamptz`)}
	OR (${modele.nature === "campagne"}::boolean AND EXISTS (SELECT FROM oppositions o
		WHERE o.organisme = t.organisme AND o.dossier = t.dossier AND o.depuis <= ${jour}::date
			AND coalesce(o.jusqua > ${jour}::date, true)))
	OR EXISTS (SELECT FROM dossiers d WHERE d.organisme = t.organisme AND d.dossier = t.dossier
		AND d.etat = 'radie')
	OR NOT EXISTS (SELECT FROM membres m JOIN personnes q USING (organisme, personne)
		WHERE m.organisme = t.organisme AND m.dossier = t.dossier AND m.role = 'demandeur'
			AND m.jusqua IS NULL AND q.date_deces IS NULL)
	OR ${nEstPlusVise(audience, jour)})`;

/** Only what was verified, and is still since a separation. */
const verifie = (nature: "courriel" | "mobile"): SQL => sql`(
	SELECT k.valeur FROM contacts k WHERE k.organisme = t.organisme AND k.dossier = t.dossier
		AND k.nature = ${nature} AND k.etat = 'verifie'
		AND (k.personne IS NULL OR k.personne = p.personne)
	ORDER BY k.etat_le DESC, k.contact LIMIT 1)`;

/**
 * The next ones of the draw, after a rank, whether a channel reaches them or not: those whom none
 * reaches do not stand in the way of the others. `ecrits`: those already written to as well.
 */
export async function lireAContacter(
	tx: Transaction,
	vue: { organisme: string; action: number; plan: PlanLance; jour: Jour },
	{ apres, combien, ecrits = false }: { apres: number; combien: number; ecrits?: boolean },
): Promise<AContacter[]> {
	const { organisme, action, plan, jour } = vue;
	const { rows } = await tx.execute<
		{ [cle in keyof Omit<AContacter, "avantLe">]: AContacter[cle] } & { foyer: Foyer | null }
	>(sql`
		WITH t AS MATERIALIZED (
			SELECT t.* FROM tirages t
			WHERE t.organisme = ${organisme} AND t.action = ${action} AND t.rang > ${apres}
				AND t.hors_tirage IS DISTINCT FROM ${"violences" satisfies HorsTirage} AND NOT ${enDanger(sql`t`, jour)}
				AND (${ecrits}::boolean OR NOT EXISTS (SELECT FROM destinataires z
					WHERE z.organisme = t.organisme AND z.action = t.action AND z.dossier = t.dossier))
				AND NOT ${estSorti(plan, jour)}
			ORDER BY t.rang LIMIT ${combien})
		SELECT t.dossier::float8 AS dossier, t.rang, t.bras, t.montant, t.gain, t.rappel,
			t.du_depuis::text AS "duDepuis", p.prenom, p.nom, d.commune,
			${verifie("courriel")} AS courriel, ${verifie("mobile")} AS sms,
			(SELECT concat_ws(E'\\n', p.prenom || ' ' || p.nom, l.lignes, l.code_postal || ' ' || l.commune)
				FROM adresses l WHERE l.organisme = t.organisme AND l.dossier = t.dossier AND l.jusqua IS NULL
				ORDER BY l.depuis DESC LIMIT 1) AS courrier,
			(SELECT f.contenu FROM foyers f WHERE f.organisme = t.organisme AND f.dossier = t.dossier
				AND f.vrai_depuis <= ${jour}::date AND f.connu_le < (${jour}::date + 1)
				ORDER BY f.vrai_depuis DESC, f.connu_le DESC LIMIT 1) AS foyer
		FROM t
		JOIN dossiers d ON d.organisme = t.organisme AND d.dossier = t.dossier
		CROSS JOIN LATERAL (
			SELECT q.personne, q.prenom, q.nom FROM membres m JOIN personnes q USING (organisme, personne)
			WHERE m.organisme = t.organisme AND m.dossier = t.dossier AND m.role = 'demandeur'
				AND m.jusqua IS NULL AND q.date_deces IS NULL
			ORDER BY m.depuis DESC LIMIT 1) p
		ORDER BY t.rang`);
	const { prestation } = plan.modele;
	const ouvertures = calendrier();
	return rows.map(({ foyer, ...row }) => ({
		...row,
		// The month under way: that of the launch may be lost already, and this one not yet.
		avantLe: avantLe(prestation, jour, row.duDepuis, ouvertures),
		calcul: foyer && valeursEnPhrase(porterAu(foyer, jour.slice(0, 7))),
	}));
}

const ORDRE: readonly CanalDeMessage[] = ["courriel", "sms", "courrier"];

type Joignable = Pick<AContacter, CanalDeMessage>;

/** The arm's channel, the cheapest possible one where the person does not have it. */
export const canalPossible = (
	personne: Joignable,
	voulu: CanalDeMessage,
): CanalDeMessage | undefined => [voulu, ...ORDRE].find((canal) => personne[canal] !== null);

/**
 * The one that still comes before the month is lost: a letter gives way to an e-mail or an SMS. When
 * nothing comes in time, the arm's channel: late is better than never.
 */
export const canalATemps = (
	personne: Joignable & Pick<AContacter, "avantLe">,
	voulu: CanalDeMessage,
	jour: Jour,
	ouvertures: Parameters<typeof arriveATemps>[3],
): CanalDeMessage | undefined => {
	const possible = canalPossible(personne, voulu);
	if (!possible) return undefined;
	return (
		[possible, ...ORDRE].find(
			(canal) =>
				personne[canal] !== null && arriveATemps(canal, jour, personne.avantLe, ouvertures),
		) ?? possible
	);
};
