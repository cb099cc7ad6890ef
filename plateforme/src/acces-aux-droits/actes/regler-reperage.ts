import { and, eq, sql } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe, motifDe } from "../../socle/index.ts";
import { delaisEntreContacts, lotsDeReperage, reperages } from "../tables.ts";

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

/** Days without a campaign after a contact, from today on. */
export async function reglerDelai(
	acteur: Acteur,
	jours: number,
): Promise<{ ok: true } | { ok: false; motif: "delai-illisible" }> {
	if (!(Number.isInteger(jours) && jours >= 0 && jours <= 366))
		return { ok: false, motif: "delai-illisible" };
	const { organisme, quand } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		await tx
			.insert(delaisEntreContacts)
			.values({ organisme, depuis: jourDe(quand), jours })
			.onConflictDoUpdate({
				target: [delaisEntreContacts.organisme, delaisEntreContacts.depuis],
				set: { jours: sql`EXCLUDED.jours` },
			});
		await journaliser(tx, acteur, "reperage.regler-delai", undefined, motifDe({ jours }));
		return { ok: true };
	});
}
