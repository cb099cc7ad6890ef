import type { Indicateur } from "../indicateur.ts";
import { enMoinsDeHorsPauses } from "./communs.ts";
import { cas, minima, reserves } from "./minima.ts";

export const minimaHorsPauses: Indicateur = {
	...minima,
	id: "minima-moins-10-jours-hors-pauses",
	nom: "Minima sociaux traités en moins de 10 jours, pauses déduites",
	phrase:
		"La même part, sans les jours pendant lesquels la caisse attendait une pièce demandée à la personne.",
	reserves: [
		...reserves,
		"Une pause compte du lendemain de la demande de pièce jusqu’à sa réception, et au plus tard à son échéance.",
	],
	unites: `SELECT s.arrivee AS jour, ${enMoinsDeHorsPauses(10, "coalesce(p.jours, 0)")} AS valeur,
	s.prestation AS modalite, s.dossier, s.sollicitation
FROM faits_sollicitations s LEFT JOIN (
	SELECT sollicitation, sum(fin - debut)::int AS jours FROM faits_pauses GROUP BY sollicitation
) p ON p.sollicitation = s.sollicitation
WHERE ${cas}`,
};
