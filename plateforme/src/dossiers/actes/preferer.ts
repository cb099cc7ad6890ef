import { and, eq } from "drizzle-orm";
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
