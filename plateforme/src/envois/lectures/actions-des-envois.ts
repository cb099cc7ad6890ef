import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { motifDe } from "../../socle/index.ts";
import type { Faits } from "../regles/verifier.ts";

type EtatDAction = NonNullable<Faits["action"]>;

/** « action-12-dossier-7 », and the keys of what follows it on another channel. */
const CLE = /^action-(\d+)-dossier-/;

export const actionDeLaCle = (cle: string): number | undefined => {
	const [, numero] = CLE.exec(cle) ?? [];
	return numero === undefined ? undefined : Number(numero);
};

/** For a line of the journal, whose contact this message was; nothing when no action is behind it. */
const contactDeLaCle = (cle: string): { action?: number; dossier?: number } => {
	const [, action, dossier] = /^action-(\d+)-dossier-(\d+)/.exec(cle) ?? [];
	return action && dossier ? { action: Number(action), dossier: Number(dossier) } : {};
};

/** The motive of a line about a message: why, then its contact. */
export const motifAvecContact = (pourquoi: string | undefined, cle: string): string | undefined =>
	[pourquoi, motifDe(contactDeLaCle(cle))].filter(Boolean).join(" ") || undefined;

/**
 * Whether the actions that these messages are written for still run. Read by SQL, as `actions` stands
 * above the outbox; an action without a plan has no state.
 */
export async function actionsDesEnvois(
	tx: Transaction,
	organisme: string,
	cles: readonly string[],
): Promise<Map<number, EtatDAction>> {
	const numeros = [...new Set(cles.flatMap((cle) => actionDeLaCle(cle) ?? []))];
	if (numeros.length === 0) return new Map();
	const { rows } = await tx.execute<{ action: number; etat: EtatDAction }>(sql`
		SELECT action::float8 AS action, CASE etat WHEN 'en-cours' THEN 'en-cours'
			WHEN 'en-pause' THEN 'suspendue' ELSE 'finie' END AS etat
		FROM plans WHERE organisme = ${organisme} AND action = ANY(${sql.param(numeros)}::bigint[])`);
	return new Map(rows.map(({ action, etat }) => [action, etat]));
}
