import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { motifDe } from "../../socle/index.ts";
import type { Faits } from "../regles/verifier.ts";

type EtatDAction = NonNullable<Faits["action"]>;

/** « action-12-dossier-7 », of the keys of what follows it on another channel as well. */
export const contactDeLaCle = (cle: string): string | undefined =>
	/^action-\d+-dossier-\d+/.exec(cle)?.[0];

/** For a line of the journal, whose contact this message was; nothing when no action is behind it. */
const faitsDuContact = (cle: string): { action?: number; dossier?: number } => {
	const [, action, , dossier] = contactDeLaCle(cle)?.split("-") ?? [];
	return action && dossier ? { action: Number(action), dossier: Number(dossier) } : {};
};

/** The motive of a line about a message: why, then its contact. */
export const motifAvecContact = (pourquoi: string | undefined, cle: string): string | undefined =>
	[pourquoi, motifDe(faitsDuContact(cle))].filter(Boolean).join(" ") || undefined;

/**
 * Of `z`, a file that an action aims at: they wrote, called, came, or gave their answer on the phone since
 * its launch. A task that the office gives itself is no word of theirs.
 */
export const sEstManifeste = (z: SQL, lancement: SQL): SQL => sql`(
	EXISTS (SELECT FROM sollicitations s WHERE s.organisme = ${z}.organisme AND s.dossier = ${z}.dossier
		AND s.arrivee_a >= ${lancement} AND s.nature NOT IN ('declaration-partenaire', 'tache'))
	OR EXISTS (SELECT FROM appels_d_action y WHERE y.organisme = ${z}.organisme AND y.action = ${z}.action
		AND y.dossier = ${z}.dossier AND y.issue IN ('demande', 'interesse', 'ne-veut-pas', 'opposition')))`;

/**
 * Whether the actions that these messages are written for still run, and still wait for this person. Read by
 * SQL, as `actions` stands above the outbox; an action without a plan has no state.
 */
export async function actionsDesEnvois(
	tx: Transaction,
	organisme: string,
	cles: readonly string[],
): Promise<Map<string, EtatDAction>> {
	const contacts = [...new Set(cles.flatMap((cle) => contactDeLaCle(cle) ?? []))];
	if (contacts.length === 0) return new Map();
	const { rows } = await tx.execute<{ contact: string; etat: EtatDAction }>(sql`
		SELECT z.contact, CASE WHEN p.etat = 'en-pause' THEN 'suspendue' WHEN p.etat <> 'en-cours' THEN 'finie'
			WHEN ${sEstManifeste(sql`z`, sql`p.lance_le`)} THEN 'quittee' ELSE 'en-cours' END AS etat
		FROM (SELECT contact, ${organisme}::text AS organisme, split_part(contact, '-', 2)::bigint AS action,
				split_part(contact, '-', 4)::bigint AS dossier
			FROM unnest(${sql.param(contacts)}::text[]) AS contact) z
		JOIN plans p ON p.organisme = z.organisme AND p.action = z.action`);
	return new Map(rows.map(({ contact, etat }) => [contact, etat]));
}
