import { and, eq, isNull } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import type { MotifMandat } from "../regles.ts";
import { PLUS_ATTENDU } from "../regles.ts";
import { mandats } from "../tables.ts";

/**
 * Ends it at once: by the person or an agent (`dossier`), or by the helper who no longer wants it.
 * Whoever asks for another's is told that it does not exist.
 */
export function revoquerMandat(
	acteur: Acteur,
	mandat: number,
	de: { dossier: number } | "aidant",
): Promise<{ ok: true } | { ok: false; motif: MotifMandat }> {
	const { organisme, compte, quand } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const [fait] = await tx
			.update(mandats)
			.set({ revoqueLe: quand, revoquePar: compte, ...PLUS_ATTENDU })
			.where(
				and(
					eq(mandats.organisme, organisme),
					eq(mandats.mandat, mandat),
					de === "aidant" ? eq(mandats.aidant, compte) : eq(mandats.dossier, de.dossier),
					isNull(mandats.revoqueLe),
				),
			)
			.returning({ dossier: mandats.dossier });
		if (!fait) return { ok: false, motif: "inconnu" as const };
		await journaliser(
			tx,
			acteur,
			"mandat.revoquer",
			`mandat-${mandat}`,
			motifDe({ dossier: fait.dossier }),
		);
		return { ok: true };
	});
}
