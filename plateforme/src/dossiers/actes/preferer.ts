import { and, eq, isNull } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { dossiers } from "../tables.ts";
import type { Canal } from "../types.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

/** How the person wants to be reached, and in which language (ISO 639). */
export async function preferer(
	acteur: Acteur,
	dossier: number,
	{ canal, langue }: { canal?: Canal | null; langue?: string },
): Promise<Resultat<"langue-illisible">> {
	if (langue !== undefined && !/^[a-z]{2,3}$/.test(langue))
		return { ok: false, motif: "langue-illisible" };
	return surDossier<Resultat<"langue-illisible">>(
		acteur,
		dossier,
		"dossier.preferer",
		async (tx) => {
			if (canal === undefined && langue === undefined) return { ok: true };
			await tx
				.update(dossiers)
				.set({ canalPrefere: canal, langue })
				.where(and(eq(dossiers.organisme, acteur.organisme), eq(dossiers.dossier, dossier)));
			return { ok: true };
		},
	);
}

/** What the person had chosen before they had this file; a choice that it holds already stays. */
export async function prefererDAbord(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	canal: Canal,
): Promise<void> {
	const choisi = await tx
		.update(dossiers)
		.set({ canalPrefere: canal })
		.where(
			and(
				eq(dossiers.organisme, acteur.organisme),
				eq(dossiers.dossier, dossier),
				isNull(dossiers.canalPrefere),
			),
		)
		.returning({ dossier: dossiers.dossier });
	if (choisi.length > 0) await journaliser(tx, acteur, "dossier.preferer", `dossier-${dossier}`);
}
