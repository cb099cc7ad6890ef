import type { Indicateur } from "../indicateur.ts";
import { asf, BRAS } from "./asf.ts";
import { DANS_LA_FENETRE, demandes } from "./panel.ts";

export const asfDemandes: Indicateur = {
	...asf,
	id: "asf-demandes",
	nom: "Soutien familial : demandes après contact",
	phrase: "Sur cent personnes appelées, combien ont ensuite demandé le soutien familial.",
	ouverts: `Une demande compte si elle arrive ${DANS_LA_FENETRE} et avant la date de la mesure.`,
	reserves: [BRAS],
	unites: demandes("asf"),
};
