import type { DetectionPresentee } from "../../acces-aux-droits/index.ts";
import { euros, periode } from "../../socle/index.ts";

/** « sans doute 219 € par mois », « peut-être, à vérifier » */
export const textesPourriez = {
	court: ({ prestation, montant, statut, situation }: DetectionPresentee["ligne"]): string => {
		if (situation === "erreur_de_gestion") return "un agent vérifie";
		if (situation === "rupture") return "risque de s’arrêter, à voir avec nous";
		if (situation === "a_verifier" || montant <= 0) return "peut-être, à voir avec nous";
		const dit = `${euros(montant)} ${periode(prestation)}`;
		return statut === "certain" ? `${dit}, à demander` : `peut-être ${dit}`;
	},
};
