import { eq } from "drizzle-orm";
import type { Transaction } from "./base/base.ts";
import { organismes } from "./base/tables.ts";
import { type OrganismePresente, presenter } from "./organisme.ts";

export interface OrganismeLu extends OrganismePresente {
	/** It has not said where it answers. */
	aucune: boolean;
}

/** The office of the transaction, as it presents itself. */
export async function lireOrganisme(tx: Transaction, organisme: string): Promise<OrganismeLu> {
	const [lu] = await tx.select().from(organismes).where(eq(organismes.organisme, organisme));
	if (!lu) throw new Error(`organisme ${organisme} introuvable`);
	return { ...presenter(lu), aucune: !lu.coordonnees };
}
