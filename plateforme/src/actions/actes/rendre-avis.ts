import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { Resultat } from "../../sollicitations/index.ts";
import { AVIS } from "../plan/plan.ts";
import { plans } from "../tables.ts";
import type { MotifPlan } from "./motifs.ts";
import { prendreEnPreparation, refuser } from "./plan-ouvert.ts";

/** What the data-protection officer thinks of this very plan (GDPR, article 39): a change effaces it. */
export const rendreAvis = (
	acteur: Acteur,
	plan: number,
	{ avis, texte }: { avis: string; texte: string },
): Promise<Resultat<unknown, MotifPlan>> =>
	tenter<unknown, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, compte, quand } = acteur;
			const rendu = AVIS.find((connu) => connu === avis);
			if (!rendu || !texte.trim()) return refuser("avis-vide");
			await prendreEnPreparation(tx, organisme, plan);
			await tx
				.update(plans)
				.set({
					avis: rendu,
					avisTexte: texte.trim().slice(0, 2000),
					avisLe: jourDe(quand),
					avisCompte: compte,
				})
				.where(and(eq(plans.organisme, organisme), eq(plans.plan, plan)));
			await journaliser(tx, acteur, "plan.rendre-avis", `plan-${plan}`, `avis=${rendu}`);
			return {};
		}),
	);
