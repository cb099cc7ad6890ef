import { and, eq, isNull } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { decisionsDuDossier } from "../lectures/decision.ts";
import { decisions } from "../tables.ts";

/**
 * A person reads a decision about them; nothing when it is not of their file. The first reading is kept: it
 * is a date that is certain (CSS R142-1-A, I).
 */
export async function lireLaSienne(acteur: Acteur, numero: number) {
	const { organisme, dossier, quand } = acteur;
	if (dossier === undefined) return undefined;
	return pourOrganisme(organisme, async (tx) => {
		const siennes = await decisionsDuDossier(tx, organisme, dossier);
		const lue = siennes.find(({ decision }) => decision === numero);
		if (!lue?.lettre) return undefined;
		const premiere = await tx
			.update(decisions)
			.set({ lueLe: quand })
			.where(
				and(
					eq(decisions.organisme, organisme),
					eq(decisions.decision, numero),
					isNull(decisions.lueLe),
				),
			)
			.returning({ decision: decisions.decision });
		if (premiere.length > 0)
			await journaliser(tx, acteur, "decision.lire", `decision-${numero}`, undefined);
		return { ...lue, lettre: lue.lettre };
	});
}
