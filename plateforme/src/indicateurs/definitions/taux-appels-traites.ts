import type { Indicateur } from "../indicateur.ts";
import { BILAN_2020, ENGAGEMENTS_2020 } from "./communs.ts";

export const tauxAppelsTraites: Indicateur = {
	id: "taux-appels-traites",
	nom: "Appels traités",
	phrase: "Sur cent appels reçus, combien ont été décrochés par une personne.",
	cohorte: "Les appels reçus dans la période, connus de la caisse ou non.",
	denominateur:
		"Tous les appels reçus, décrochés ou non, sur la caisse et sur le plateau régional.",
	ouverts: "Un appel est décroché ou ne l’est pas : aucun ne reste en cours.",
	unite: "%",
	calcul: "part",
	objectif: { valeur: 90, source: `${ENGAGEMENTS_2020} : 90 % des appels traités` },
	mieux: "plus",
	source: `${BILAN_2020} : taux d’appels traités`,
	reserves: [
		"Qui rappelle plusieurs fois est compté autant de fois.",
		"Un appel décroché n’est pas toujours une question réglée : voyez la satisfaction.",
	],
	unites: `SELECT arrivee AS jour, decroche::int AS valeur, plateau AS modalite, dossier, sollicitation
FROM faits_appels
WHERE arrivee >= $1 AND arrivee < $2`,
	modalites: { regional: "Plateau régional", local: "Caisse" },
};
