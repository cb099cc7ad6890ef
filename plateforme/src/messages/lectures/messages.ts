import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { messages } from "../tables.ts";

const colonnes = {
	message: messages.message,
	sollicitation: messages.sollicitation,
	de: messages.de,
	ecritLe: messages.ecritLe,
	texte: messages.texte,
	luLe: messages.luLe,
	/** The helper who wrote it. */
	assistee: sql<string | null>`(SELECT coalesce(c.prenom || ' ' || c.nom, m.nom) FROM mandats m
		LEFT JOIN comptes c ON c.organisme = m.organisme AND c.compte = m.aidant
		WHERE m.organisme = messages.organisme AND m.mandat = messages.mandat)`,
};

const lire = (tx: Transaction) => tx.select(colonnes).from(messages).$dynamic();

export type MessageVu = Awaited<ReturnType<typeof lire>>[number];

/** Whose space they are read in: of a file; or of the account that sent the items without one. */
export type Lecteur = number | { compte: number };

const pour = (organisme: string, lecteur: Lecteur): SQL | undefined =>
	and(
		eq(messages.organisme, organisme),
		typeof lecteur === "number"
			? eq(messages.dossier, lecteur)
			: and(isNull(messages.dossier), duCompte(organisme, lecteur.compte)),
	);

/** Of the items that this account sent without a file. */
export const duCompte = (organisme: string, compte: number): SQL => sql`${messages.sollicitation} IN
	(SELECT sollicitation FROM sollicitations_sans_dossier
		WHERE organisme = ${organisme} AND compte = ${compte})`;

/** Of one item, in the order written. */
export const messagesDe = (
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<MessageVu[]> =>
	lire(tx)
		.where(and(eq(messages.organisme, organisme), eq(messages.sollicitation, sollicitation)))
		.orderBy(asc(messages.message));

/** Of one file, or of one account without, in the order written. */
export const messagesPour = (
	tx: Transaction,
	organisme: string,
	lecteur: Lecteur,
): Promise<MessageVu[]> => lire(tx).where(pour(organisme, lecteur)).orderBy(asc(messages.message));

const nonLus = (organisme: string, lecteur: Lecteur) =>
	and(pour(organisme, lecteur), eq(messages.de, "caisse"), isNull(messages.luLe));

/** Answers that the person has not opened. */
export const messagesNonLus = (
	tx: Transaction,
	organisme: string,
	lecteur: Lecteur,
): Promise<number> => tx.$count(messages, nonLus(organisme, lecteur));

/** The person has them before their eyes. */
export async function noterLus(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	lecteur: Lecteur,
): Promise<void> {
	await tx.update(messages).set({ luLe: quand }).where(nonLus(organisme, lecteur));
}
