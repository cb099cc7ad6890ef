import { and, eq } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { oublierCompte } from "../sessions/memoire.ts";
import { fermerSessionsDuCompte } from "../sessions/ouvrir.ts";
import { comptes, personnesSansDossier } from "../tables.ts";

const celle = (organisme: string, compte: number) =>
	and(eq(personnesSansDossier.organisme, organisme), eq(personnesSansDossier.compte, compte));

const leCompte = (organisme: string, compte: number) =>
	and(eq(comptes.organisme, organisme), eq(comptes.compte, compte));

/** A code was read there: it replaces the one before. In the transaction of whoever checked it. */
export async function confirmerSansDossier(
	tx: Transaction,
	acteur: Acteur,
	{ nature, valeur }: { nature: "courriel" | "mobile"; valeur: string | null },
): Promise<void> {
	const { organisme, compte } = acteur;
	await tx
		.update(personnesSansDossier)
		.set({ [nature]: valeur })
		.where(celle(organisme, compte));
	const acte = valeur === null ? "compte.retirer-contact" : "compte.confirmer-contact";
	await journaliser(tx, acteur, acte, `compte-${compte}`, nature);
}

/** The account opens this file from now on. Whoever calls has checked, or heard, that it is theirs. */
export async function relierCompte(
	tx: Transaction,
	acteur: Acteur,
	compte: number,
	dossier: number,
): Promise<void> {
	const { organisme } = acteur;
	await tx.update(comptes).set({ dossier }).where(leCompte(organisme, compte));
	await tx.delete(personnesSansDossier).where(celle(organisme, compte));
	await journaliser(tx, acteur, "compte.relier", `compte-${compte}`, `dossier=${dossier}`);
	oublierCompte(organisme, compte);
}

/** Nothing is kept of who they were: signing in again would be a first visit. */
export async function oublierSansDossier(
	tx: Transaction,
	acteur: Acteur,
	compte: number,
): Promise<void> {
	const { organisme } = acteur;
	await fermerSessionsDuCompte(tx, organisme, compte);
	await tx.delete(personnesSansDossier).where(celle(organisme, compte));
	await tx
		.update(comptes)
		.set({ sujet: `efface:${compte}`, prenom: "", nom: "", courriel: null, actif: false })
		.where(leCompte(organisme, compte));
	await journaliser(tx, acteur, "compte.oublier", `compte-${compte}`);
}
