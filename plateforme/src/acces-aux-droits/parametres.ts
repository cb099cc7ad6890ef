import { MOIS_COUVERTS, TIRAGES } from "droits";
import { DUREE_D_UN_CONSTAT, GRAINE, SEUIL_DE_PROBABILITE } from "./reperage/regles.ts";
import { versions } from "./reperage/versions.ts";

/** What a run works with, as the code itself has it: the public register shows these and no others. */
export const parametresDuReperage = () => ({
	seuil: SEUIL_DE_PROBABILITE,
	duree: DUREE_D_UN_CONSTAT,
	tirages: TIRAGES,
	graine: GRAINE,
	premierMois: MOIS_COUVERTS.premier,
	dernierMois: MOIS_COUVERTS.dernier,
	...versions(),
});
