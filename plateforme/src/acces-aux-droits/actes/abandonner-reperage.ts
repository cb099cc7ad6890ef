import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { lotsDeReperage, reperages } from "../tables.ts";

/** The workers stop at their next lot; what was found stays, and the rest is for the next run. */
export const abandonnerReperage = (
	acteur: Acteur,
): Promise<{ ok: true } | { ok: false; motif: "aucun-en-cours" }> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const [abandonne] = await tx
			.update(reperages)
			.set({ etat: "abandonne", finiLe: quand })
			.where(and(eq(reperages.organisme, organisme), eq(reperages.etat, "en-cours")))
			.returning({ reperage: reperages.reperage });
		if (!abandonne) return { ok: false, motif: "aucun-en-cours" };
		const { reperage } = abandonne;
		await tx
			.delete(lotsDeReperage)
			.where(and(eq(lotsDeReperage.organisme, organisme), eq(lotsDeReperage.reperage, reperage)));
		await journaliser(tx, acteur, "reperage.abandonner", `reperage-${reperage}`);
		return { ok: true };
	});
