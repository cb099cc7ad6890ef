import { sql } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { foyersDe } from "../lectures/foyer-au.ts";
import type { Instantane } from "../types.ts";
import { ecrireFoyer, type MotifFoyer, type NouveauFoyer } from "./ecrire-foyer.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

type Enregistrement = Resultat<MotifFoyer | "change-entre-temps", { personnes: number[] }> & {
	precision?: string;
};

/**
 * A new snapshot: the household as it is from a day on, or as we now know that it was. `vu` is the latest one
 * that its author had before their eyes: another since then, and theirs would undo it unseen.
 */
export async function enregistrerFoyer(
	acteur: Acteur,
	dossier: number,
	nouveau: NouveauFoyer,
	vu?: Pick<Instantane, "vraiDepuis" | "connuLe">,
): Promise<Enregistrement> {
	return surDossier<Enregistrement>(acteur, dossier, ACTE, (tx) =>
		enregistrer(tx, acteur, dossier, nouveau, vu),
	);
}

/** In the transaction of a decision; a refusal writes nothing, whoever may read the file was checked before. */
export async function enregistrerFoyerDans(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	nouveau: NouveauFoyer,
	vu: Pick<Instantane, "vraiDepuis" | "connuLe">,
): Promise<Enregistrement> {
	await tx.execute(sql`SELECT FROM dossiers WHERE dossier = ${dossier} FOR UPDATE`);
	const fait = await enregistrer(tx, acteur, dossier, nouveau, vu);
	if (fait.ok) await journaliser(tx, acteur, ACTE, `dossier-${dossier}`);
	return fait;
}

const ACTE = "dossier.enregistrer-foyer";

async function enregistrer(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	nouveau: NouveauFoyer,
	vu?: Pick<Instantane, "vraiDepuis" | "connuLe">,
): Promise<Enregistrement> {
	if (vu && !memeVersion(vu, (await foyersDe(tx, dossier))[0]))
		return { ok: false, motif: "change-entre-temps" };
	const { rows } = await tx.execute<{ matricule: string }>(
		sql`SELECT matricule FROM dossiers WHERE dossier = ${dossier}`,
	);
	return ecrireFoyer(tx, acteur, { dossier, matricule: rows[0].matricule }, nouveau);
}

const memeVersion = (
	vu: Pick<Instantane, "vraiDepuis" | "connuLe">,
	derniere: Instantane | undefined,
): boolean => vu.vraiDepuis === derniere?.vraiDepuis && vu.connuLe === derniere.connuLe;
