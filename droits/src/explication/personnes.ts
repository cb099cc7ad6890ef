import type { Mois } from "../calendrier.ts";
import { ageAu, type Membre } from "../notions/membre.ts";

/** « enfant de 6 ans », « enfant d'un an ». */
export function nommerEnfant(m: Membre, mois: Mois): string {
	const age = ageAu(m, mois);
	if (age < 0) return "enfant à naître";
	if (age === 0) return "enfant de moins d'un an";
	return age === 1 ? "enfant d'un an" : `enfant de ${age} ans`;
}
