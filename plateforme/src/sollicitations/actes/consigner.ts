import type { InferSelectModel } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { evenements } from "../tables.ts";

type NatureEvenement = InferSelectModel<typeof evenements>["nature"];

const actes: Record<NatureEvenement, string> = {
	recue: "recevoir",
	promise: "promettre",
	prise: "prendre",
	liberee: "liberer",
	transferee: "transferer",
	"mise-en-pause": "mettre-en-pause",
	reprise: "reprendre",
	traitee: "traiter",
	rouverte: "rouvrir",
	rattachee: "rattacher",
};

/** What happened, for the timeline; that it was done, and by whom, for the journal. */
export async function consigner(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
	nature: NatureEvenement,
	precision?: string,
): Promise<void> {
	const { organisme, quand } = acteur;
	await tx.insert(evenements).values({
		organisme,
		sollicitation,
		quand,
		nature,
		compte: acteur.compte || null,
		precision: precision?.slice(0, 500),
	});
	await journaliser(tx, acteur, `sollicitation.${actes[nature]}`, `sollicitation-${sollicitation}`);
}
