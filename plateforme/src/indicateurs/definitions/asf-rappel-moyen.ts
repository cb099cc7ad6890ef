import type { Indicateur } from "../indicateur.ts";
import { asf } from "./asf.ts";
import { rappels } from "./panel.ts";

export const asfRappelMoyen: Indicateur = {
	...asf,
	id: "asf-rappel-moyen",
	nom: "Soutien familial : rappel moyen",
	phrase:
		"Ce qui a été versé pour les mois passés, en moyenne, à un foyer dont le droit a été ouvert après un appel.",
	denominateur:
		"Les droits ouverts après un appel dont le rappel est versé ; ceux ouverts après un SMS sont montrés à part.",
	ouverts: "Un droit ouvert dont le rappel n’est pas encore versé n’est pas compté.",
	unite: "€",
	calcul: "moyenne",
	reserves: [
		"Le rappel est la somme des versements dont le motif commence par « Rappel », depuis l’accord de la demande.",
	],
	unites: rappels("asf"),
};
