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
