import type { Indicateur } from "../indicateur.ts";
import { asf, BRAS } from "./asf.ts";
import { consultations, DANS_LA_FENETRE } from "./panel.ts";

export const asfConsultations: Indicateur = {
	...asf,
	id: "asf-consultations",
	nom: "Soutien familial : pages consultées après contact",
	phrase: "Sur cent personnes appelées, combien ont ensuite lu les pages sur le soutien familial.",
	ouverts: `Une lecture compte si elle a lieu ${DANS_LA_FENETRE} et avant la date de la mesure.`,
	reserves: [BRAS, "Seules les lectures faites une fois connecté à son dossier sont connues."],
	unites: consultations("asf"),
};
