import type { Mesure } from "../indicateur.ts";

export type Tenue =
	| { etat: "tenu" }
	/** `depuis`: the first of the months on end under the goal; this month only when there is none. */
	| { etat: "en-retard"; depuis?: string }
	| { etat: "sans-objectif" }
	| { etat: "inconnu" };

/** What is said today of a commitment, and since when where it is not kept. */
export function tenueDe(recente: Mesure, histoire: Pick<Mesure, "mois">): Tenue {
	const { objectif } = recente.indicateur;
	if (recente.valeur === null) return { etat: "inconnu" };
	if (!objectif) return { etat: "sans-objectif" };
	if (recente.valeur >= objectif.valeur) return { etat: "tenu" };
	let depuis: string | undefined;
	for (const { mois, valeur } of histoire.mois.toReversed()) {
		if (valeur !== null && valeur >= objectif.valeur) break;
		if (valeur !== null) depuis = mois;
	}
	return { etat: "en-retard", depuis };
}
