import type { Activite, NatureRevenu } from "droits";
import { DERNIER } from "../calendrier.ts";

/** Ce qu'une personne gagne, mois par mois de janvier 2017 à décembre 2020. */
export class Carriere {
	activite: Activite = "inactif";
	/** Rang du mois où a commencé le chômage en cours. */
	chomageDepuis: number | undefined;
	boursier = false;
	/** Bénéfices annuels au réel de 2017 à 2020, €/an. */
	independant: number[] | undefined;
	/** Pension alimentaire versée par an, €/an, de 2017 à 2020. */
	pensionVersee: number | undefined;
	readonly series = new Map<NatureRevenu, Float64Array>();

	poser(nature: NatureRevenu, de: number, a: number, montant: (rang: number) => number): void {
		let serie = this.series.get(nature);
		if (!serie) {
			serie = new Float64Array(DERNIER + 1);
			this.series.set(nature, serie);
		}
		for (let rang = Math.max(0, de); rang <= Math.min(DERNIER, a); rang++)
			serie[rang] = Math.round(montant(rang) * 100) / 100;
	}
}
