import { compter } from "../../socle/index.ts";
import type { Enjeu } from "../natures.ts";

export const textesRaisons = {
	enjeux: {
		"fin-de-droit": "Droit qui s’arrête ce mois-ci",
		"sans-ressources": "Plus de ressources",
		expulsion: "Risque d’expulsion",
	} satisfies Record<Exclude<Enjeu, "aucun">, string>,
	enPause: "Attend la personne",
	rouverte: "Rouverte",
	retard: (jours: number) =>
		jours === 1 ? "En retard d’un jour" : `En retard de ${compter(jours, "jour", "jours")}`,
	engagement: (jours: number) => `Engagement ${dans(jours)}`,
	sansEngagement: (jours: number) => `Arrivée ${ilYA(jours)}, sans engagement`,
};

function dans(jours: number): string {
	if (jours <= 0) return "aujourd’hui";
	return jours === 1 ? "demain" : `dans ${compter(jours, "jour", "jours")}`;
}

function ilYA(jours: number): string {
	if (jours <= 0) return "aujourd’hui";
	return jours === 1 ? "hier" : `il y a ${compter(jours, "jour", "jours")}`;
}
