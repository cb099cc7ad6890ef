import { detecter, type Foyer, MoisInconnu } from "droits";
import type { Ligne } from "../lectures/ligne.ts";
import { UTILES } from "../lectures/ligne.ts";
import { type DossierPresente, presenterDossier } from "./presenter.ts";

/**
 * What one household is due and does not receive, computed now from its file: the office's list is made
 * once for all files. Nothing for a month whose amounts are not known.
 */
export function droitsDus(foyer: Foyer): DossierPresente | undefined {
	try {
		const lignes = detecter(foyer)
			.filter(({ statut }) => UTILES.has(statut))
			.map(
				(detection): Ligne => ({
					...detection,
					commune: "",
					interet: detection.probabilite * detection.gain_net_12_mois,
				}),
			);
		return presenterDossier(foyer, lignes);
	} catch (erreur) {
		if (erreur instanceof MoisInconnu) return undefined;
		throw erreur;
	}
}
