import { and, eq } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { oublierCompte } from "../sessions/memoire.ts";
import { comptes } from "../tables.ts";

/** Nobody opens this file by their account any more, until an agent knows whose it is. */
export async function suspendreComptes(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
): Promise<void> {
	const { organisme } = acteur;
	const suspendus = await tx
		.update(comptes)
		.set({ dossier: null, dossierEnDoute: dossier })
		.where(and(eq(comptes.organisme, organisme), eq(comptes.dossier, dossier)))
		.returning({ compte: comptes.compte });
	for (const { compte } of suspendus) {
		await journaliser(tx, acteur, "compte.suspendre", `compte-${compte}`, `dossier=${dossier}`);
		oublierCompte(organisme, compte);
	}
}

/** They open `vers` from now on: their file under its right number, or the one that was theirs. */
export async function rendreComptes(
	tx: Transaction,
	acteur: Acteur,
	enDoute: number,
	vers: number,
): Promise<number[]> {
	const { organisme } = acteur;
	const rendus = await tx
		.update(comptes)
		.set({ dossier: vers, dossierEnDoute: null })
		.where(and(eq(comptes.organisme, organisme), eq(comptes.dossierEnDoute, enDoute)))
		.returning({ compte: comptes.compte });
	for (const { compte } of rendus) {
		await journaliser(tx, acteur, "compte.relier", `compte-${compte}`, `dossier=${vers}`);
		oublierCompte(organisme, compte);
	}
	return rendus.map(({ compte }) => compte);
}

/** Whether this account waits for an agent to know which file is its own. */
export async function estSuspendu(
	tx: Transaction,
	{ organisme, compte }: Acteur,
): Promise<boolean> {
	const [lu] = await tx
		.select({ enDoute: comptes.dossierEnDoute })
		.from(comptes)
		.where(and(eq(comptes.organisme, organisme), eq(comptes.compte, compte)));
	return lu?.enDoute != null;
}
