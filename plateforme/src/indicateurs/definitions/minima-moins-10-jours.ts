import type { Indicateur } from "../indicateur.ts";
import { enMoinsDe, PAUSES_COMPTEES } from "./communs.ts";
import { cas, minima, reserves } from "./minima.ts";

export const minimaMoins10Jours: Indicateur = {
	...minima,
	id: "minima-moins-10-jours",
	nom: "Minima sociaux traités en moins de 10 jours",
	phrase:
		"Sur cent démarches de RSA ou d’AAH, combien ont été traitées en moins de 10 jours : c’est l’engagement de la caisse envers qui n’a pas d’autre ressource.",
	reserves: [...reserves, PAUSES_COMPTEES],
	unites: `SELECT s.arrivee AS jour, ${enMoinsDe(10)} AS valeur,
	s.prestation AS modalite, s.dossier, s.sollicitation
FROM faits_sollicitations s
WHERE ${cas}`,
};
