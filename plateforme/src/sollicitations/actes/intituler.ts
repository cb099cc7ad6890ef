import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { affaires, sollicitations } from "../tables.ts";

/**
 * The rest of what someone wrote has come: the item bears the title of the whole, and the matter that it
 * opened under the former one too. Nobody's form is out of date for it.
 */
export async function intitulerDans(
	tx: Transaction,
	{ organisme }: Acteur,
	sollicitation: number,
	objet: string,
): Promise<void> {
	const celle = and(
		eq(sollicitations.organisme, organisme),
		eq(sollicitations.sollicitation, sollicitation),
	);
	const [avant] = await tx
		.select({ objet: sollicitations.objet, affaire: sollicitations.affaire })
		.from(sollicitations)
		.where(celle)
		.for("update");
	if (!avant || avant.objet === objet) return;
	await tx.update(sollicitations).set({ objet }).where(celle);
	if (avant.affaire === null) return;
	await tx
		.update(affaires)
		.set({ objet })
		.where(
			and(
				eq(affaires.organisme, organisme),
				eq(affaires.affaire, avant.affaire),
				eq(affaires.objet, avant.objet),
			),
		);
}
