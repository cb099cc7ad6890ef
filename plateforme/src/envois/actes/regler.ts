import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import type { Reglages } from "../regles/reglages.ts";
import { reglagesDesEnvois } from "../tables.ts";

type Regle = { ok: true } | { ok: false; motif: "passe" };

/** From a day on, today at the earliest: what was in force when a message left stays known. */
export async function regler(
	acteur: Acteur,
	reglages: Reglages & { depuis: Jour },
): Promise<Regle> {
	const { organisme, quand } = acteur;
	if (reglages.depuis < jourDe(quand)) return { ok: false, motif: "passe" };
	await pourOrganisme(organisme, async (tx) => {
		await tx
			.insert(reglagesDesEnvois)
			.values({ ...reglages, organisme })
			.onConflictDoUpdate({
				target: [reglagesDesEnvois.organisme, reglagesDesEnvois.depuis],
				set: reglages,
			});
		await journaliser(tx, acteur, "envois.regler", `reglages-${reglages.depuis}`);
	});
	return { ok: true };
}
