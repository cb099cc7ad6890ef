import { and, eq, isNotNull } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { numeroProvisoire } from "../numero/provisoire.ts";
import { dossiers } from "../tables.ts";

const celui = (organisme: string, dossier: number) =>
	and(eq(dossiers.organisme, organisme), eq(dossiers.dossier, dossier));

/** The number that this file bore until an extract gave it to someone else; nothing for any other file. */
export async function numeroContredit(
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<string | undefined> {
	const [lu] = await tx
		.select({ numero: dossiers.numeroContredit })
		.from(dossiers)
		.where(and(celui(organisme, dossier), isNotNull(dossiers.numeroContredit)));
	return lu?.numero ?? undefined;
}

/** An extract holds someone else under this number: it is theirs, and this file waits for its own. */
export async function retirerNumeroDans(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
): Promise<void> {
	await tx
		.update(dossiers)
		.set({ numeroContredit: dossiers.matricule, matricule: numeroProvisoire(dossier) })
		.where(celui(acteur.organisme, dossier));
	await journaliser(tx, acteur, "dossier.retirer-numero", `dossier-${dossier}`);
}

/** The number that the national system gave, which no other file bears. */
export async function donnerNumeroDans(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	matricule: string,
): Promise<void> {
	await tx
		.update(dossiers)
		.set({ matricule, numeroContredit: null })
		.where(celui(acteur.organisme, dossier));
	await journaliser(tx, acteur, "dossier.donner-numero", `dossier-${dossier}`);
}

/** Another file turned out to be theirs: nothing more happens in this one, which agents still read. */
export async function remplacerDans(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	par: number,
): Promise<void> {
	await tx.update(dossiers).set({ etat: "radie" }).where(celui(acteur.organisme, dossier));
	await journaliser(tx, acteur, "dossier.remplacer", `dossier-${dossier}`, `dossier=${par}`);
}
