import { and, asc, eq, sql } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { fichiersDesPieces } from "../fichiers.ts";
import { contenusAEffacer } from "../tables.ts";

/** Where a run may be cut, for the tests. */
export type Etape = (nom: "efface") => void | Promise<void>;

/**
 * Takes off the disk what no row names any more. A content named again meanwhile stays; one that someone is
 * about to name waits for the next run; cut anywhere, the next run finishes. How many left.
 */
export async function effacerContenus(acteur: Acteur, etape: Etape = () => {}): Promise<number> {
	const { organisme } = acteur;
	const fichiers = fichiersDesPieces();
	const attendus = await pourOrganisme(organisme, (tx) =>
		tx
			.select({ empreinte: contenusAEffacer.empreinte })
			.from(contenusAEffacer)
			.where(eq(contenusAEffacer.organisme, organisme))
			.orderBy(asc(contenusAEffacer.depuis)),
	);
	let effaces = 0;
	for (const { empreinte } of attendus) {
		await fichiers.remettre(organisme, empreinte);
		await pourOrganisme(organisme, async (tx) => {
			const celuiCi = and(
				eq(contenusAEffacer.organisme, organisme),
				eq(contenusAEffacer.empreinte, empreinte),
			);
			const { rows } = await tx.execute<{ nomme: boolean }>(
				sql`SELECT contenu_nomme(${empreinte}) AS nomme`,
			);
			if (!rows[0]?.nomme) {
				if (!(await fichiers.effacerSiDelaisse(organisme, empreinte))) return;
				await etape("efface");
				effaces++;
			}
			await tx.delete(contenusAEffacer).where(celuiCi);
		});
	}
	return effaces;
}
