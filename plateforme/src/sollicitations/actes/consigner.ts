import { journaliser, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { evenementDe, traceDe } from "../regles/consigne.ts";
import type { Consigne } from "../regles/pas.ts";
import { evenements } from "../tables.ts";

/** What happened, for the timeline; that it was done, and by whom, for the journal. */
export async function consigner(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
	consigne: Consigne,
): Promise<void> {
	await tx.insert(evenements).values(evenementDe(acteur, sollicitation, consigne));
	const { acte, objet, motif } = traceDe(sollicitation, consigne);
	await journaliser(tx, acteur, acte, objet, motif);
}
