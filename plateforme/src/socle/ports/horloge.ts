import { eq } from "drizzle-orm";
import type { Transaction } from "../base/base.ts";
import { pourOrganisme } from "../base/installee.ts";
import { organismes } from "../base/tables.ts";

const JOUR = 86_400_000;

/** The office's instant, for jobs: a simulated office lives so many days before today. */
export const horlogeDe = (organisme: string): Promise<Date> =>
	pourOrganisme(organisme, (tx) => instantDe(tx, organisme));

export async function instantDe(tx: Transaction, organisme: string): Promise<Date> {
	const [ligne] = await tx
		.select({ decalage: organismes.decalageJours })
		.from(organismes)
		.where(eq(organismes.organisme, organisme));
	return new Date(Date.now() - (ligne?.decalage ?? 0) * JOUR);
}
