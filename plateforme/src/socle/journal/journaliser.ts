import { and, eq, gt, lte } from "drizzle-orm";
import type { Acteur } from "../acteur.ts";
import type { Transaction } from "../base/base.ts";
import { journal } from "../base/tables.ts";

/** How an actor is named in the journal: an identifier, never a name. */
export const auteurDe = ({ compte }: Acteur): string =>
	compte === 0 ? "plateforme" : `compte-${compte}`;

/**
 * Writes what is done in the transaction that does it. Identifiers only: `objet` is « dossier-12 »,
 * « sollicitation-7 »; `motif` is a reason of work, without any name.
 */
export async function journaliser(
	tx: Transaction,
	acteur: Acteur,
	acte: string,
	objet?: string,
	motif?: string,
): Promise<void> {
	const { organisme, quand } = acteur;
	await tx
		.insert(journal)
		.values({ organisme, quand, auteur: auteurDe(acteur), acte, objet, motif });
}

/** The same act on many things at once: one line each. */
export async function journaliserTous(
	tx: Transaction,
	acteur: Acteur,
	acte: string,
	objets: readonly string[],
): Promise<void> {
	if (objets.length === 0) return;
	const { organisme, quand } = acteur;
	const auteur = auteurDe(acteur);
	await tx
		.insert(journal)
		.values(objets.map((objet) => ({ organisme, quand, auteur, acte, objet })));
}

/** How long a reading goes without a second line in the journal. */
const MINUTES_DE_LECTURE = 15;

/** The first instant of the quarter of an hour that ends now. */
export const debutDeLecture = ({ quand }: Acteur): Date =>
	new Date(quand.getTime() - MINUTES_DE_LECTURE * 60_000);

/** A reading, once a quarter of an hour for whoever reads. */
export async function journaliserLecture(
	tx: Transaction,
	acteur: Acteur,
	acte: string,
	objet: string,
	motif?: string,
): Promise<void> {
	const deja = await tx
		.select({ numero: journal.numero })
		.from(journal)
		.where(
			and(
				eq(journal.organisme, acteur.organisme),
				eq(journal.objet, objet),
				eq(journal.acte, acte),
				eq(journal.auteur, auteurDe(acteur)),
				gt(journal.quand, debutDeLecture(acteur)),
				lte(journal.quand, acteur.quand),
			),
		)
		.limit(1);
	if (deja.length === 0) await journaliser(tx, acteur, acte, objet, motif);
}
