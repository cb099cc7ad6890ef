import type { DroitsValorises } from "../foyer/types.ts";
import { PRESTATIONS } from "../resultat.ts";
import type { Tirage } from "./evaluer.ts";
import type { Hypotheses } from "./hypotheses.ts";

/** Sous ce montant un droit calculé ne dit rien : il n'est souvent ni demandé ni payé, €. */
export const NEGLIGEABLE = 1;

/** Repondère les foyers possibles par ce qui est payé (règle de Bayes) : un droit payé est presque toujours dû. */
export function repondererSelonPaiements(
	tirages: Tirage[],
	valorises: DroitsValorises,
	h: Hypotheses,
): Tirage[] {
	const payes = PRESTATIONS.flatMap((code, rang) =>
		valorises[code]?.etat === "en_paiement" ? rang : [],
	);
	return reponderer(tirages, (t) =>
		payes.reduce(
			(produit, rang) =>
				t.possible.montant(rang) > 0 ? produit : produit * h.paye_sans_droit.probabilite,
			1,
		),
	);
}

/**
 * Repondère par ce qui n'a jamais été demandé : un droit dû l'est presque toujours. Chaque prestation est
 * jugée sur sa propre absence de demande, car qui ne demande pas l'une ne demande souvent pas l'autre.
 *
 * @param recours part des droits dus qui sont demandés
 */
export function repondererNonDemande(
	tirages: Tirage[],
	montantDe: (t: Tirage) => number,
	recours: number,
): Tirage[] {
	return reponderer(tirages, (t) => (montantDe(t) > NEGLIGEABLE ? 1 - recours : 1));
}

function reponderer(tirages: Tirage[], vraisemblance: (t: Tirage) => number): Tirage[] {
	let total = 0;
	const repondere = tirages.map((t) => {
		const poids = t.poids * vraisemblance(t);
		total += poids;
		return { ...t, poids };
	});
	if (total <= 0) return tirages;
	for (const t of repondere) t.poids /= total;
	return repondere;
}
