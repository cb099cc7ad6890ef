import { and, eq } from "drizzle-orm";
import { remettreEnvois, retirerEnvois } from "../../envois/index.server.ts";
import { enfiler, journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { Resultat } from "../../sollicitations/index.ts";
import { PAS, type PasDAction } from "../plan/pas.ts";
import type { EtatDuPlan } from "../plan/plan.ts";
import { plans } from "../tables.ts";
import type { MotifPlan } from "./motifs.ts";
import { refuser } from "./plan-ouvert.ts";

/**
 * Waits for the lot being written, if any; after it, nobody more is written to or called, and what
 * waits in the outbox stays there, until it goes on.
 */
export const conduire = (
	acteur: Acteur,
	action: number,
	pas: PasDAction,
	raison = "",
): Promise<Resultat<unknown, MotifPlan>> =>
	tenter<unknown, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme } = acteur;
			const ceci = and(eq(plans.organisme, organisme), eq(plans.action, action));
			const [plan] = await tx.select({ etat: plans.etat }).from(plans).where(ceci).for("update");
			if (!plan) return refuser("plan-inconnu");
			const { depuis, vers, raison: exigee } = PAS[pas];
			if (!(depuis as readonly EtatDuPlan[]).includes(plan.etat)) refuser("etat-impossible");
			if (exigee && !raison.trim()) refuser("raison-vide");
			await tx
				.update(plans)
				.set({ etat: vers, motif: raison.trim().slice(0, 300) || null })
				.where(ceci);
			await journaliser(tx, acteur, `plan.${pas}`, `action-${action}`);
			if (vers !== "en-cours") {
				const motif = vers === "en-pause" ? "action-suspendue" : "action-finie";
				await retirerEnvois(tx, acteur, action, motif);
				return {};
			}
			await remettreEnvois(tx, acteur, action);
			await enfiler(tx, "actions.contacter", { action }, { cle: `action-${action}` });
			return {};
		}),
	);
