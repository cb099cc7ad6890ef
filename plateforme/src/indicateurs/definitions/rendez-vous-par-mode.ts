import type { Indicateur } from "../indicateur.ts";
import { BILAN_2020 } from "./communs.ts";

export const rendezVousParMode: Indicateur = {
	id: "rendez-vous-par-mode",
	nom: "Rendez-vous tenus, par mode",
	phrase: "Combien de rendez-vous ont eu lieu, sur place, par téléphone ou en visio.",
	cohorte: "Les rendez-vous prévus dans la période et tenus, au jour où ils étaient prévus.",
	denominateur: "Sans objet : un nombre.",
	ouverts: "Un rendez-vous à venir, manqué ou annulé n’est pas compté.",
	unite: "nombre",
	calcul: "nombre",
	source: `${BILAN_2020} : accueil sur rendez-vous pendant la crise`,
	reserves: [
		"Le mode est le dernier convenu : un rendez-vous changé compte sous son nouveau mode.",
	],
	unites: `SELECT prevu_le AS jour, 1 AS valeur, mode AS modalite, dossier, sollicitation
FROM faits_rendez_vous
WHERE etat = 'tenu' AND prevu_le >= $1 AND prevu_le < $2`,
	modalites: { "sur-place": "Sur place", telephone: "Par téléphone", numerique: "En visio" },
};
