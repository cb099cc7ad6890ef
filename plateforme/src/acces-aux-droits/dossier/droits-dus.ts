import { detecter, type Foyer } from "droits";
import { sansBareme } from "../../socle/index.ts";
import { casDe, enUsage, parLaLoi } from "../classement/classement.ts";
import type { Ligne } from "../lectures/ligne.ts";
import { UTILES } from "../lectures/ligne.ts";
import { type DossierPresente, presenterDossier } from "./presenter.ts";

/**
 * What one household is due and does not receive, computed now from its file: the office's list is made
 * once for all files. Nothing computed, and why, for a month whose amounts are not known.
 */
export function droitsDus(foyer: Foyer): DossierPresente {
	if (sansBareme(foyer.mois)) return presenterDossier(foyer, []);
	const lignes = detecter(foyer)
		.filter(({ statut }) => UTILES.has(statut))
		.map(
			(detection): Ligne => ({
				...detection,
				commune: "",
				interet: parLaLoi(casDe(detection)),
				rang: enUsage(casDe(detection)),
			}),
		);
	return presenterDossier(foyer, lignes);
}
