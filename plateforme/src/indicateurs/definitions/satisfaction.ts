import type { Indicateur } from "../indicateur.ts";
import { BILAN_2020 } from "./communs.ts";

export const satisfaction: Indicateur = {
	id: "satisfaction",
	nom: "Personnes satisfaites de la réponse",
	phrase: "Sur cent personnes qui ont répondu, combien sont plutôt ou tout à fait satisfaites.",
	cohorte: "Les avis donnés dans la période, un au plus par sollicitation traitée.",
	denominateur: "Les avis donnés.",
	ouverts: "Qui n’a pas répondu n’est pas compté.",
	unite: "%",
	calcul: "part",
	mieux: "plus",
	source: `${BILAN_2020} : une grande majorité d’allocataires satisfaits, d’après une étude nationale`,
	reserves: [
		"Notes de 1 à 4 ; 3 et 4 comptent comme satisfaites.",
		"Ceux qui répondent ne ressemblent pas forcément à ceux qui ne répondent pas.",
	],
	unites: `SELECT donne_le AS jour, (note >= 3)::int AS valeur, NULL AS modalite, dossier, sollicitation
FROM faits_avis
WHERE donne_le >= $1 AND donne_le < $2`,
};
