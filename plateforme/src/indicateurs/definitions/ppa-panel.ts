import type { Indicateur } from "../indicateur.ts";
import { contactes } from "./panel.ts";
import { ppa } from "./ppa.ts";

export const ppaPanel: Indicateur = {
	...ppa,
	id: "ppa-panel",
	nom: "Prime d’activité : personnes contactées",
	phrase:
		"Combien de dossiers ont été contactés parce qu’un droit à la prime d’activité y était probable.",
	denominateur: "Sans objet : un nombre de dossiers.",
	ouverts: "Un dossier compte dès son premier contact.",
	unite: "nombre",
	calcul: "nombre",
	mieux: undefined,
	reserves: [],
	unites: contactes("ppa"),
};
