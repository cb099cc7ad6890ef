import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import { plans } from "../tables.ts";
import type { MotifPlan } from "./motifs.ts";

export type Plan = typeof plans.$inferSelect;

export const refuser = (motif: MotifPlan): never => {
	throw new ActeRefuse<MotifPlan>(motif);
};

/** Locked for the transaction: two people do not launch it twice. */
export async function prendrePlan(tx: Transaction, organisme: string, plan: number): Promise<Plan> {
	const [lu] = await tx
		.select()
		.from(plans)
		.where(and(eq(plans.organisme, organisme), eq(plans.plan, plan)))
		.for("update");
	return lu ?? refuser("plan-inconnu");
}

/** Still being prepared: what is launched is not written over. */
export async function prendreEnPreparation(
	tx: Transaction,
	organisme: string,
	plan: number,
): Promise<Plan> {
	const lu = await prendrePlan(tx, organisme, plan);
	return lu.etat === "preparation" ? lu : refuser("plan-verrouille");
}
