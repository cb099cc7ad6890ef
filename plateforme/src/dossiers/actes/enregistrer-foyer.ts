import { sql } from "drizzle-orm";
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
	return surDossier<Enregistrement>(acteur, dossier, "dossier.enregistrer-foyer", async (tx) => {
		if (vu && !memeVersion(vu, (await foyersDe(tx, dossier))[0]))
			return { ok: false, motif: "change-entre-temps" };
		const { rows } = await tx.execute<{ matricule: string }>(
			sql`SELECT matricule FROM dossiers WHERE dossier = ${dossier}`,
		);
		return ecrireFoyer(tx, acteur, { dossier, matricule: rows[0].matricule }, nouveau);
	});
}

const memeVersion = (
	vu: Pick<Instantane, "vraiDepuis" | "connuLe">,
	derniere: Instantane | undefined,
): boolean => vu.vraiDepuis === derniere?.vraiDepuis && vu.connuLe === derniere.connuLe;
