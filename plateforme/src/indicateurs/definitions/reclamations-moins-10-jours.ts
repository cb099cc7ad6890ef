import { textesNatures } from "../../sollicitations/index.ts";
import type { Indicateur } from "../indicateur.ts";
import { ENGAGEMENTS_2020, enMoinsDe, OUVERTS_EN_RETARD, PAUSES_COMPTEES } from "./communs.ts";

export const reclamationsMoins10Jours: Indicateur = {
	id: "reclamations-moins-10-jours",
	nom: "Réclamations traitées en moins de 10 jours",
	phrase: "Sur cent réclamations, combien ont reçu leur réponse en moins de 10 jours.",
	cohorte: "Les réclamations arrivées dans la période, par tous les canaux.",
	denominateur: "Les réclamations traitées, et celles qui attendent depuis 10 jours ou plus.",
	ouverts: OUVERTS_EN_RETARD(10),
	unite: "%",
	calcul: "part",
	objectif: { valeur: 70, source: `${ENGAGEMENTS_2020} : objectif 70 %` },
	mieux: "plus",
	source: `${ENGAGEMENTS_2020} : réclamations traitées en moins de 10 jours`,
	reserves: [
		"« Moins de 10 jours » veut dire 9 jours au plus, en jours calendaires, de l’arrivée au traitement.",
		PAUSES_COMPTEES,
		"Une réclamation rouverte garde sa première date d’arrivée.",
	],
	unites: `SELECT s.arrivee AS jour, ${enMoinsDe(10)} AS valeur,
	s.canal AS modalite, s.dossier, s.sollicitation
FROM faits_sollicitations s
WHERE s.nature = 'reclamation' AND s.arrivee >= $1 AND s.arrivee < $2`,
	modalites: textesNatures.canaux,
};
