import type { Indicateur } from "../indicateur.ts";
import { ENGAGEMENTS_2020, nomsDesPrestations, PAUSES_COMPTEES } from "./communs.ts";

export const delaiDemarcheMoyen: Indicateur = {
	id: "delai-demarche-moyen",
	nom: "Délai moyen d’une démarche",
	phrase:
		"Combien de jours une personne attend, du premier contact sur sa demande à la décision qui la conclut.",
	cohorte: "Les affaires qui contiennent une demande de prestation, ouvertes dans la période.",
	denominateur: "Les affaires conclues à la date de la mesure.",
	ouverts:
		"Une affaire encore ouverte n’a pas de délai : elle n’est pas comptée, et leur nombre est donné à côté.",
	unite: "jours",
	calcul: "moyenne",
	mieux: "moins",
	source: `${ENGAGEMENTS_2020} : délai de démarche moyen pour les allocataires`,
	reserves: [
		PAUSES_COMPTEES,
		"Tant que des affaires restent ouvertes, la moyenne est flattée : ce sont les plus longues qui manquent.",
		"Une affaire transmise ailleurs n’est pas conclue.",
	],
	unites: `SELECT a.ouverte_le AS jour, a.conclue_le - a.ouverte_le AS valeur,
	a.prestation AS modalite, a.dossier, d.sollicitation
FROM faits_affaires a JOIN (
	SELECT affaire, min(sollicitation) AS sollicitation FROM faits_sollicitations
	WHERE nature = 'demande' GROUP BY affaire
) d ON d.affaire = a.affaire
WHERE a.ouverte_le >= $1 AND a.ouverte_le < $2`,
	modalites: nomsDesPrestations((nom) => nom),
};
