import { randomBytes } from "node:crypto";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe, motifDe } from "../../socle/index.ts";
import type { ReglagesDesDecisions } from "../regles/reglages.ts";
import { reglagesDesDecisions } from "../tables.ts";

/**
 * From a day on, today at the earliest: what was in force when a decision was taken stays known. The seed of
 * the draw is drawn here, and kept: nobody chooses which decisions are looked at again.
 */
export async function regler(
	acteur: Acteur,
	{ depuis, ...reglages }: Omit<ReglagesDesDecisions, "graine"> & { depuis: Jour },
	graine: string = randomBytes(8).toString("hex"),
): Promise<{ ok: true } | { ok: false; motif: "passe" }> {
	const { organisme, quand, compte } = acteur;
	if (depuis < jourDe(quand)) return { ok: false, motif: "passe" };
	await pourOrganisme(organisme, async (tx) => {
		const ecrits = { ...reglages, reserves: [...reglages.reserves], graine, compte };
		await tx
			.insert(reglagesDesDecisions)
			.values({ ...ecrits, organisme, depuis })
			.onConflictDoUpdate({
				target: [reglagesDesDecisions.organisme, reglagesDesDecisions.depuis],
				set: ecrits,
			});
		const { part, seuil, reserves } = reglages;
		const faits = { part, seuil, reserves: reserves.length };
		await journaliser(tx, acteur, "decisions.regler", `reglages-${depuis}`, motifDe(faits));
	});
	return { ok: true };
}
