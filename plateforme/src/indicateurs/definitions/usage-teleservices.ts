import type { Indicateur } from "../indicateur.ts";
import { BILAN_2020, nomsDesPrestations } from "./communs.ts";
import { CANAL_DE_L_ARRIVEE, usage } from "./usage.ts";

export const usageTeleservices: Indicateur = {
	...usage,
	id: "usage-teleservices",
	nom: "Démarches faites en ligne",
	phrase:
		"Sur cent demandes de prestation et changements de situation, combien sont arrivés par un téléservice.",
	cohorte: "Les demandes de prestation et les changements de situation arrivés dans la période.",
	denominateur: "Ces démarches, par tous les canaux.",
	source: `${BILAN_2020} : taux d’utilisation des téléservices`,
	reserves: [
		CANAL_DE_L_ARRIVEE,
		"Les déclarations trimestrielles, les pièces et les questions n’y sont pas.",
		"Le bilan publié donne 77 % et 71 % pour deux téléservices dont les noms manquent dans notre copie : y voir le changement de situation et la demande de RSA est une hypothèse.",
	],
	unites: `SELECT arrivee AS jour, (canal = 'en-ligne')::int AS valeur,
	CASE WHEN nature = 'changement' THEN 'changement' ELSE prestation END AS modalite, dossier, sollicitation
FROM faits_sollicitations
WHERE nature IN ('demande', 'changement') AND arrivee >= $1 AND arrivee < $2`,
	modalites: {
		changement: "Changement de situation",
		...nomsDesPrestations((nom) => `Demande : ${nom}`),
	},
};
