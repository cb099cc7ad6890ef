import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { duCompte } from "../lectures/messages.ts";
import { messages } from "../tables.ts";

/** What was written to and by someone without a file is of the one that is joined. Their items are held by the caller. */
export async function joindreMessagesDans(
	tx: Transaction,
	{ organisme }: Acteur,
	compte: number,
	dossier: number,
): Promise<void> {
	await tx
		.update(messages)
		.set({ dossier })
		.where(
			and(eq(messages.organisme, organisme), isNull(messages.dossier), duCompte(organisme, compte)),
		);
}

/** What was written about the items that left a file opened under a wrong number goes where they went. */
export async function suivreMessagesDans(
	tx: Transaction,
	{ organisme }: Acteur,
	de: number,
	dossier: number,
): Promise<void> {
	await tx
		.update(messages)
		.set({ dossier })
		.where(
			and(
				eq(messages.organisme, organisme),
				eq(messages.dossier, de),
				sql`${messages.sollicitation} IN (SELECT sollicitation FROM sollicitations
					WHERE organisme = ${organisme} AND dossier = ${dossier})`,
			),
		);
}

/** Erases what was written about these items, that no file was joined to. */
export async function oublierMessagesDans(
	tx: Transaction,
	acteur: Acteur,
	sollicitations: readonly number[],
): Promise<void> {
	if (sollicitations.length === 0) return;
	const effaces = await tx
		.delete(messages)
		.where(
			and(
				eq(messages.organisme, acteur.organisme),
				isNull(messages.dossier),
				inArray(messages.sollicitation, [...sollicitations]),
			),
		)
		.returning({ sollicitation: messages.sollicitation });
	for (const [sollicitation, siens] of Map.groupBy(effaces, (une) => une.sollicitation)) {
		const faits = motifDe({ messages: siens.length });
		await journaliser(tx, acteur, "messages.effacer", `sollicitation-${sollicitation}`, faits);
	}
}
