import { and, eq, sql } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { oublierCompte } from "../sessions/memoire.ts";
import { fermerSessionsDuCompte } from "../sessions/ouvrir.ts";
import { type CanalVoulu, comptes, type NatureDePoint, personnesSansDossier } from "../tables.ts";

const celle = (organisme: string, compte: number) =>
	and(eq(personnesSansDossier.organisme, organisme), eq(personnesSansDossier.compte, compte));

const leCompte = (organisme: string, compte: number) =>
	and(eq(comptes.organisme, organisme), eq(comptes.compte, compte));

interface Point {
	nature: NatureDePoint;
	valeur: string | null;
}

/** A code was read there: it replaces the one before. In the transaction of whoever checked it. */
export async function confirmerSansDossier(
	tx: Transaction,
	acteur: Acteur,
	{ nature, valeur }: Point,
): Promise<void> {
	const { organisme, compte } = acteur;
	await tx
		.update(personnesSansDossier)
		.set({
			[nature]: valeur,
			injoignables: sql`array_remove(${personnesSansDossier.injoignables}, ${nature})`,
		})
		.where(celle(organisme, compte));
	const acte = valeur === null ? "compte.retirer-contact" : "compte.confirmer-contact";
	await journaliser(tx, acteur, acte, `compte-${compte}`, nature);
}

/** What a carrier told us, in the transaction that records it: nobody is there any more. */
export async function noterInjoignableSansDossier(
	tx: Transaction,
	acteur: Acteur,
	compte: number,
	{ nature, valeur }: { nature: NatureDePoint; valeur: string },
	motif: string,
): Promise<void> {
	const { injoignables } = personnesSansDossier;
	const notes = await tx
		.update(personnesSansDossier)
		.set({ injoignables: sql`array_append(${injoignables}, ${nature})` })
		.where(
			and(
				celle(acteur.organisme, compte),
				eq(personnesSansDossier[nature], valeur),
				sql`${nature} <> ALL(${injoignables})`,
			),
		)
		.returning({ compte: personnesSansDossier.compte });
	if (notes.length > 0)
		await journaliser(tx, acteur, "compte.contact-injoignable", `compte-${compte}`, motif);
}

/** How someone without a file wants to be written to. */
export const prefererSansDossier = (acteur: Acteur, canal: CanalVoulu): Promise<void> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, compte } = acteur;
		await tx.update(personnesSansDossier).set({ canal }).where(celle(organisme, compte));
		await journaliser(tx, acteur, "compte.preferer", `compte-${compte}`, canal);
	});

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
