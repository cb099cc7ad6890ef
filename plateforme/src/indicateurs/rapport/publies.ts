import type { Indicateur } from "../indicateur.ts";
import { nonPublie, valeurCourte } from "../textes/chiffres.ts";

/**
 * What the office that the simulation imitates published of its year: shown beside the simulated
 * value, so that anyone may compare. Null where its page left a blank.
 */
const en2020: Record<string, number | null> = {
	"taux-appels-traites": 82,
	"pieces-moins-15-jours": null,
	"minima-moins-10-jours": null,
	"delai-demarche-moyen": null,
	"usage-aide-au-logement": 72,
	"usage-prime-activite": 90,
	"usage-teleservices": null,
	"reclamations-moins-10-jours": 58,
	"pieces-par-courriel": 63_561,
	"actions-proactives": 19,
	"ppa-panel": 1_656,
	"ppa-demandes": 11,
	"ppa-droits-ouverts": 7,
	"ppa-montant-moyen": 219,
	"asf-consultations": 40,
	"asf-demandes": 20,
	"asf-droits-ouverts": 13,
	"asf-rappel-moyen": 1_000,
	"rendez-vous-par-mode": null,
	satisfaction: null,
};

/** « plus de 7 % », « près de 58 % »: as the page said it, where it did not give the figure itself. */
const mots: Record<string, string> = {
	"reclamations-moins-10-jours": "près de 58\u00a0%",
	"ppa-droits-ouverts": "plus de 7\u00a0%",
	"asf-consultations": "plus de 40\u00a0%",
	"asf-demandes": "près de 20\u00a0%",
	"asf-droits-ouverts": "plus de 13\u00a0%",
	"asf-rappel-moyen": "plus de 1\u00a0000\u00a0€",
};

/** Households of that office in December 2020 (CNAF, open data). */
export const FOYERS_PUBLIES = 105_645;

/** These are decided, not drawn by household: an office of any size has as many. */
const SANS_ECHELLE = new Set(["actions-proactives"]);

/** « 82 % », « plus de 7 % », « non publié », « 63 561 pour toute la caisse » */
export function publieeEnMots(
	{ id, unite }: Pick<Indicateur, "id" | "unite">,
	annee: number,
	dossiers: number,
): string {
	const valeur = annee === 2020 ? en2020[id] : null;
	if (valeur === undefined || valeur === null) return nonPublie;
	const dite = mots[id] ?? valeurCourte(valeur, unite);
	const alEchelle = unite === "nombre" && !SANS_ECHELLE.has(id) && estPlusPetit(dossiers);
	return alEchelle ? `${dite} pour toute la caisse` : dite;
}

/** By more than the handful of files that open or close in a year. */
export const estPlusPetit = (dossiers: number): boolean => dossiers < 0.98 * FOYERS_PUBLIES;
