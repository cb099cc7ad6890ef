import type { Hasard } from "../../hasard.ts";
import { HEURES } from "../hypotheses.ts";
import {
	a,
	FIN,
	type Instant,
	JOURNEE,
	jourDe,
	moisDuJour,
	ouvre,
	ouvreAvant,
	ouvreDes,
} from "../jours.ts";

/** Le courrier s'ouvre, l'accueil et le téléphone répondent, les jours ouvrés. */
export const AU_BUREAU: ReadonlySet<string> = new Set([
	"courrier",
	"accueil",
	"telephone",
	"rendez-vous",
]);

const seconde = (h: Hasard) => h.entier(0, 59);

/** Le jour ouvré qui suit, sans quitter le mois ni l'année. */
export function auJourOuvre(jour: number): number {
	if (ouvre(jour)) return jour;
	const suivant = ouvreDes(jour);
	return suivant <= FIN && moisDuJour(suivant) === moisDuJour(jour) ? suivant : ouvreAvant(jour);
}

export function arriver(h: Hasard, canal: string, jour: number): Instant {
	const minute = h.entier(0, 59);
	if (AU_BUREAU.has(canal))
		return a(auJourOuvre(jour), h.entier(...HEURES.valeur.bureau), minute, seconde(h));
	return a(jour, h.entier(...HEURES.valeur.ligne), minute, seconde(h));
}

/** Un moment de travail de ce jour. */
export const auTravail = (h: Hasard, jour: number): Instant =>
	a(jour, h.entier(...HEURES.valeur.bureau), h.entier(0, 59), seconde(h));

/** Pas avant ce qui précède ; le lendemain ouvré quand la journée est finie. */
export function apres(h: Hasard, t: Instant, avant: Instant): Instant {
	if (t > avant) return t;
	const suite = avant + h.entier(4, 40) * 60;
	const jour = jourDe(suite);
	return suite - jour * JOURNEE < 18 * 3600 && ouvre(jour)
		? suite
		: a(ouvreDes(jourDe(avant) + 1), 9, h.entier(0, 59), seconde(h));
}

type Loi = readonly [mediane: number, ecart: number];

/** Jours tirés selon la loi, entre deux bornes comprises. */
function tirerDelai(h: Hasard, [mediane, ecart]: Loi, min: number, max: number): number {
	for (let essai = 0; essai < 12; essai++) {
		const delai = Math.round(h.lognormale(mediane, ecart));
		if (delai >= min && delai <= max) return delai;
	}
	return h.entier(min, Math.max(min, Math.min(max, min + 8)));
}

/** Le jour ouvré où l'on traite ce qui est arrivé le jour `arrivee`, du bon côté des deux bornes. */
export function jourDeTraitement(
	h: Hasard,
	arrivee: number,
	loi: Loi,
	min = 0,
	max = Number.POSITIVE_INFINITY,
): number {
	const jour = arrivee + tirerDelai(h, loi, min, max);
	const suivant = ouvreDes(jour);
	if (suivant - arrivee <= max) return suivant;
	const avant = ouvreAvant(jour);
	return avant >= arrivee + min ? avant : suivant;
}
