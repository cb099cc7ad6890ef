import { sql } from "drizzle-orm";
import type { Acteur } from "../../socle/index.ts";

import { ecrireFoyer, type MotifFoyer, type NouveauFoyer } from "./ecrire-foyer.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

/** A new snapshot: the household as it is from a day on, or as we now know that it was. */
export async function enregistrerFoyer(
	acteur: Acteur,
	dossier: number,
	nouveau: NouveauFoyer,
): Promise<Resultat<MotifFoyer, { personnes: number[] }>> {
	return surDossier<Resultat<MotifFoyer, { personnes: number[] }>>(
		acteur,
		dossier,
		"dossier.enregistrer-foyer",
		async (tx) => {
			const { rows } = await tx.execute<{ matricule: string }>(
				sql`SELECT matricule FROM dossiers WHERE dossier = ${dossier}`,
			);
			return ecrireFoyer(tx, acteur, { dossier, matricule: rows[0].matricule }, nouveau);
		},
	);
}
