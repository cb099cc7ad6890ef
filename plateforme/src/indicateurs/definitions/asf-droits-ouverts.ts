import type { Indicateur } from "../indicateur.ts";
import { asf, BRAS } from "./asf.ts";
import { DANS_LA_FENETRE, droitsOuverts } from "./panel.ts";

export const asfDroitsOuverts: Indicateur = {
	...asf,
	id: "asf-droits-ouverts",
	nom: "Soutien familial : droits ouverts après contact",
	phrase: "Sur cent personnes appelées, combien reçoivent ensuite le soutien familial.",
	ouverts: `Un droit compte si sa demande est arrivée ${DANS_LA_FENETRE}, qu’elle est accordée à la date de la mesure et que le droit est en paiement au dossier ; une demande en cours compte comme sans droit.`,
	reserves: [BRAS],
	unites: droitsOuverts("asf"),
};
