import type { Indicateur } from "../indicateur.ts";
import { BILAN_2020 } from "./communs.ts";

export const actionsProactives: Indicateur = {
	id: "actions-proactives",
	nom: "Actions proactives",
	phrase: "Combien de fois la caisse est allée vers des personnes sans attendre leur demande.",
	cohorte: "Les actions lancées dans la période.",
	denominateur: "Sans objet : un nombre.",
	ouverts: "Une action compte dès son lancement.",
	unite: "nombre",
	calcul: "nombre",
	source: `${BILAN_2020} : actions proactives menées sur l’année`,
	reserves: ["Une action se compte une fois, qu’elle touche dix personnes ou dix mille."],
	unites: `SELECT lancee_le AS jour, 1 AS valeur, NULL AS modalite, NULL::bigint AS dossier,
	NULL::bigint AS sollicitation
FROM faits_actions
WHERE lancee_le >= $1 AND lancee_le < $2`,
};
