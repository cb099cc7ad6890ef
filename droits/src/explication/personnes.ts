import type { Mois } from "../calendrier.ts";
import { ageAu, type Membre } from "../notions/membre.ts";
import { enumerer } from "./nombres.ts";


/** « vous », « votre conjoint », « votre enfant de 6 ans ». */
export function qui(m: Membre, estDemandeur: boolean, mois: Mois): string {
	if (m.estEnfant) return `votre ${nommerEnfant(m, mois)}`;
	return estDemandeur ? "vous" : "votre conjoint";
}

/** « enfant de 6 ans », « bébé ». */
export function nommerEnfant(m: Membre, mois: Mois): string {
	const age = ageAu(m, mois);
	if (age < 0) return "enfant à naître";
	return age < 2
		? age === 1
			? "enfant d'un an"
			: "enfant de moins d'un an"
		: `enfant de ${age} ans`;
}

/** « votre enfant de 6 ans et votre enfant de 9 ans ». */
export const nommerEnfants = (membres: readonly Membre[], mois: Mois): string =>
	enumerer(membres.map((m) => `votre ${nommerEnfant(m, mois)}`));
