import { textesNatures } from "../../sollicitations/index.ts";
import type { Indicateur } from "../indicateur.ts";
import { ENGAGEMENTS_2020, enMoinsDe, OUVERTS_EN_RETARD, PAUSES_COMPTEES } from "./communs.ts";

export const piecesMoins15Jours: Indicateur = {
	id: "pieces-moins-15-jours",
	nom: "Pièces traitées en moins de 15 jours",
	phrase: "Sur cent pièces reçues, combien ont été traitées en moins de 15 jours.",
	cohorte: "Les pièces arrivées dans la période, par tous les canaux.",
	denominateur: "Les pièces traitées, et celles qui attendent depuis 15 jours ou plus.",
	ouverts: OUVERTS_EN_RETARD(15),
	unite: "%",
	calcul: "part",
	objectif: { valeur: 85, source: `${ENGAGEMENTS_2020} : objectif national 85 %` },
	mieux: "plus",
	source: `${ENGAGEMENTS_2020} : traitement des pièces en moins de 15 jours`,
	reserves: [
		"« Moins de 15 jours » veut dire 14 jours au plus, en jours calendaires, de l’arrivée au traitement.",
		PAUSES_COMPTEES,
	],
	unites: `SELECT s.arrivee AS jour, ${enMoinsDe(15)} AS valeur,
	s.canal AS modalite, s.dossier, s.sollicitation
FROM faits_sollicitations s
WHERE s.nature = 'piece' AND s.arrivee >= $1 AND s.arrivee < $2`,
	modalites: textesNatures.canaux,
};
