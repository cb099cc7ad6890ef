import { Empechement } from "../../socle/index.server.ts";
import { organismesPresents } from "../lectures/organismes.ts";
import { installerReglages, type Reglages } from "../reglages.ts";
import type { Doublure } from "./doublure.ts";

/**
 * Installs the settings of identity; opens the stand-in when they ask for it, and refuses to next to
 * an office that is not simulated. The database must be installed.
 */
export async function demarrerIdentite(regle: Reglages): Promise<Doublure | undefined> {
	if (!regle.demonstration) {
		installerReglages(regle);
		return undefined;
	}
	const reels = (await organismesPresents()).filter(({ simule }) => !simule);
	if (reels.length > 0) {
		throw new Empechement(
			`Les personnes de démonstration sont refusées à côté d’un organisme réel (${reels.map(({ nom }) => nom).join(", ")}) : elles laisseraient entrer n’importe qui. Retirez DROIT_OUVERT_IDENTITE, ou servez un autre dossier de données.`,
		);
	}
	const { ouvrirDoublure } = await import("./doublure.ts");
	const { reglages, doublure } = ouvrirDoublure(regle);
	installerReglages(reglages);
	return doublure;
}
