import { type Essais, TIRAGES, type Tirage } from "./evaluer.ts";

/** Ce qu'on peut dire d'un droit quand des informations manquent. */
export type Statut = "certain" | "probable" | "possible" | "exclu" | "a_verifier";

/** Un droit dont la réponse dépend de ce qui manque ; montants dans l'unité de la prestation. */
export interface Incertitude {
	statut: Statut;
	/** Probabilité que le droit soit dû, entre 0 et 1. */
	probabilite: number;
	min: number;
	max: number;
	esperance: number;
	/** `exactes` : aucune réponse ne donne moins ni plus ; `quantiles` : neuf réponses sur dix sont entre les deux. */
	bornes: "exactes" | "quantiles";
	/** Pourquoi le droit est à vérifier. */
	motif?: string;
}

const SEUIL_PROBABLE = 0.5;
/** Un centime : en dessous, deux montants sont les mêmes. */
const EGALITE = 0.005;

/** Une probabilité tirée n'est jamais nulle : au moins un demi-tirage de doute. */
export const DOUTE_MINIMAL = 1 / (2 * TIRAGES);

/** L'incertitude d'un montant sur les essais ; rien si toutes les réponses donnent le même. */
export function incertitude(
	{ tirages, bornes, exact }: Essais,
	montantDe: (t: Tirage) => number,
): Incertitude | undefined {
	const montants = tirages.map(montantDe);
	let min = Math.min(...montants);
	let max = Math.max(...montants);
	// Une fois le droit tantôt dû, tantôt non, les bornes qui restent n'apprennent plus rien.
	bornes.toutes((borne) => {
		if (max - min >= EGALITE && min <= 0) return false;
		const montant = montantDe(borne);
		if (montant < min) min = montant;
		if (montant > max) max = montant;
		return true;
	});
	if (max - min < EGALITE) return undefined;

	let probabilite = 0;
	let esperance = 0;
	tirages.forEach(({ poids }, i) => {
		if (montants[i] > 0) probabilite += poids;
		esperance += poids * montants[i];
	});
	const toujours = min > 0;
	if (!exact && !toujours) {
		const doute = 1 / (2 * tirages.length);
		probabilite = Math.min(Math.max(probabilite, doute), 1 - doute);
	}
	return {
		statut: toujours ? "certain" : probabilite >= SEUIL_PROBABLE ? "probable" : "possible",
		probabilite: toujours ? 1 : probabilite,
		...(exact ? { min, max } : quantiles(tirages, montants)),
		esperance,
		bornes: exact ? "exactes" : "quantiles",
	};
}

/** Cinquième et quatre-vingt-quinzième centiles des montants pondérés. */
function quantiles(tirages: Tirage[], montants: number[]): { min: number; max: number } {
	const tries = tirages
		.map(({ poids }, i) => ({ poids, montant: montants[i] }))
		.sort((a, b) => a.montant - b.montant);
	const quantile = (part: number) => {
		let cumul = 0;
		for (const { poids, montant } of tries) {
			cumul += poids;
			if (cumul >= part) return montant;
		}
		return tries[tries.length - 1].montant;
	};
	return { min: quantile(0.05), max: quantile(0.95) };
}
