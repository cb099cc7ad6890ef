import { and, asc, eq, isNull, sql } from "drizzle-orm";
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

/** Of one item, in the order written. */
export const messagesDe = (
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<MessageVu[]> =>
	lire(tx)
		.where(and(eq(messages.organisme, organisme), eq(messages.sollicitation, sollicitation)))
		.orderBy(asc(messages.message));

/** Of one file, in the order written. */
export const messagesDuDossier = (
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<MessageVu[]> =>
	lire(tx)
		.where(and(eq(messages.organisme, organisme), eq(messages.dossier, dossier)))
		.orderBy(asc(messages.message));

/** Answers that the person has not opened. */
export const messagesNonLus = (
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<number> =>
	tx.$count(
		messages,
		and(
			eq(messages.organisme, organisme),
			eq(messages.dossier, dossier),
			eq(messages.de, "caisse"),
			isNull(messages.luLe),
		),
	);

/** The person has them before their eyes. */
export async function noterLus(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	dossier: number,
): Promise<void> {
	await tx
		.update(messages)
		.set({ luLe: quand })
		.where(
			and(
				eq(messages.organisme, organisme),
				eq(messages.dossier, dossier),
				eq(messages.de, "caisse"),
				isNull(messages.luLe),
			),
		);
}
