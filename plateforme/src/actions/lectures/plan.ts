import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { plans, revuesDeKits } from "../tables.ts";
import type { PlanLu } from "./resultats.ts";

export async function lirePlan(
	tx: Transaction,
	organisme: string,
	plan: number,
): Promise<PlanLu | undefined> {
	const [lu] = await tx
		.select()
		.from(plans)
		.where(and(eq(plans.organisme, organisme), eq(plans.plan, plan)));
	return lu;
}

export type Revue = typeof revuesDeKits.$inferSelect;

/** Of a kit, or of the action that it came from; the latest first. */
export const lireRevues = (
	tx: Transaction,
	organisme: string,
	de: { kit: string } | { action: number },
): Promise<Revue[]> =>
	tx
		.select()
		.from(revuesDeKits)
		.where(
			and(
				eq(revuesDeKits.organisme, organisme),
				"kit" in de ? eq(revuesDeKits.kit, de.kit) : eq(revuesDeKits.action, de.action),
			),
		)
		.orderBy(desc(revuesDeKits.quand));
