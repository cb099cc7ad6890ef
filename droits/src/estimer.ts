import type { CodePrestation, Foyer } from "./foyer/types.ts";
import { type Analyse, analyser, type OptionsAnalyse } from "./inconnues/analyser.ts";
import { estComplet } from "./inconnues/complet.ts";
import { type Incertitude, incertitude } from "./inconnues/incertitude.ts";
import { choisirQuestion, type Question } from "./inconnues/question.ts";
import {
	calculer,
	type Droits,
	type OptionsCalcul,
	PRESTATIONS,
	type Resultat,
} from "./resultat.ts";

/** Résultat d'un foyer dont certaines informations manquent : `droits` porte l'espérance. */
export interface Estimation extends Resultat {
	incertain?: Partial<Record<CodePrestation, Incertitude>>;
	question?: Question;
}

export type OptionsEstimation = OptionsCalcul & OptionsAnalyse;

/**
 * Estime les droits d'un foyer, complet ou non : ce qui manque est énuméré, borné, puis tiré au sort.
 * Même foyer, même graine : même réponse, seul ou dans un fichier.
 */
export function estimer(f: Foyer, options: OptionsEstimation = {}): Estimation {
	if (estComplet(f, false)) return calculer(f, options);
	const analyse = analyser(f, options);
	if (analyse.inconnues.length === 0 && analyse.reserves.length === 0)
		return calculer(analyse.foyer, options);
	const { tirages } = analyse.essais;
	const plausible = tirages.reduce((a, b) => (b.poids > a.poids ? b : a));
	const resultat: Estimation = calculer(plausible.possible.foyer, options);
	const incertain = incertitudes(analyse);
	if (Object.keys(incertain).length === 0) return resultat;
	const droits: Droits = { ...resultat.droits };
	for (const code of PRESTATIONS) {
		const doute = incertain[code];
		if (doute && droits[code] !== null) droits[code] = doute.esperance;
	}
	resultat.droits = droits;
	resultat.incertain = incertain;
	const question = choisirQuestion(analyse);
	if (question) resultat.question = question;
	return resultat;
}

/** L'incertitude de chaque prestation dont la réponse dépend de ce qui manque. */
export function incertitudes(a: Analyse): Partial<Record<CodePrestation, Incertitude>> {
	const incertain: Partial<Record<CodePrestation, Incertitude>> = {};
	PRESTATIONS.forEach((code, rang) => {
		const reserve = a.reserves.find((r) => r.prestations.includes(code));
		const doute = incertitude(a.essais, (t) => t.possible.montant(rang));
		if (reserve)
			incertain[code] = { ...(doute ?? nulle), statut: "a_verifier", motif: reserve.motif };
		else if (doute) incertain[code] = doute;
	});
	return incertain;
}

const nulle: Incertitude = {
	statut: "a_verifier",
	probabilite: 0,
	min: 0,
	max: 0,
	esperance: 0,
	bornes: "exactes",
};
