import { annee, type Mois } from "../calendrier.ts";
import { arrondir } from "../montant.ts";
import type { Unite } from "./calcul.ts";

/** Espace insécable, et espace fine insécable entre les milliers, comme l'écrit le français. */
export const INSECABLE = "\u00a0";
const MILLIERS = "\u202f";

/** « 1 234,5 » : au plus `max` décimales, au moins `min`. */
export function ecrireNombre(x: number, min = 0, max = min): string {
	const [entiers, decimales = ""] = Math.abs(arrondir(x, max)).toFixed(max).split(".");
	let garde = decimales;
	while (garde.length > min && garde.endsWith("0")) garde = garde.slice(0, -1);
	const texte = entiers.replace(/\B(?=(\d{3})+$)/g, MILLIERS) + (garde ? `,${garde}` : "");
	return x < 0 && /[1-9]/.test(texte) ? `−${texte}` : texte;
}

/** « 219 € » ou « 219,35 € ». */
export function ecrireEuros(x: number): string {
	const decimales = Number.isInteger(arrondir(x, 2)) ? 0 : 2;
	return `${ecrireNombre(x, decimales)}${INSECABLE}€`;
}

const pluriel = (x: number, mot: string) =>
	Math.abs(x) >= 2 && !mot.endsWith("s") ? `${mot}s` : mot;

/** Un nombre avec son unité, sans la période : « 553,16 € », « 61 % », « 2 enfants ». */
export function ecrireValeur(x: number, unite: Unite): string {
	switch (unite) {
		case "€":
		case "€/mois":
		case "€/an":
		case "€/heure":
			return ecrireEuros(x);
		case "taux":
			return `${ecrireNombre(100 * x, 0, 4)}${INSECABLE}%`;
		case "nombre":
			return ecrireNombre(x, 0, 5);
		case "ans":
			return `${ecrireNombre(x, 0, 1)}${INSECABLE}${x < 2 ? "an" : "ans"}`;
		case "mois":
			return `${ecrireNombre(x, 0, 2)}${INSECABLE}mois`;
		case "heures":
			return `${ecrireNombre(x, 0, 2)}${INSECABLE}${x < 2 ? "heure" : "heures"}`;
		case "enfants":
			return `${ecrireNombre(x, 0, 2)}${INSECABLE}${pluriel(x, "enfant")}`;
		case "personnes":
			return `${ecrireNombre(x, 0, 2)}${INSECABLE}${pluriel(x, "personne")}`;
	}
}

/** La même, avec la période : « 219,35 € par mois ». */
export function ecrireMesure(x: number, unite: Unite): string {
	const periode = { "€/mois": " par mois", "€/an": " par an", "€/heure": " par heure" };
	return ecrireValeur(x, unite) + (unite in periode ? periode[unite as keyof typeof periode] : "");
}

const MOIS = [
	"janvier",
	"février",
	"mars",
	"avril",
	"mai",
	"juin",
	"juillet",
	"août",
	"septembre",
	"octobre",
	"novembre",
	"décembre",
];

/** « décembre 2020 ». */
export const nommerMois = (m: Mois): string => `${MOIS[m % 12]} ${annee(m)}`;

/** « de décembre 2020 », « d'avril 2020 ». */
export const deMois = (m: Mois): string =>
	`${/^[ao]/.test(MOIS[m % 12]) ? "d'" : "de "}${nommerMois(m)}`;

/** « 2020-04-01 » en « 1er avril 2020 ». */
export function ecrireJour(jour: string): string {
	const [a, m, j] = jour.split("-").map(Number);
	return `${j === 1 ? "1er" : j} ${MOIS[m - 1]} ${a}`;
}

const UNITES = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

/** « trois », « 12 ». */
export const enLettres = (n: number): string => UNITES[n] ?? String(n);

/** « un enfant », « trois enfants », « aucun enfant ». */
export function compter(n: number, mot: string, pluriels = `${mot}s`): string {
	if (n === 0) return `aucun ${mot}`;
	return n === 1 ? `un ${mot}` : `${enLettres(n)} ${pluriels}`;
}

/** « vous n'en avez pas », « vous en avez deux ». */
export const vousEnAvez = (n: number): string =>
	n === 0 ? "vous n'en avez pas" : `vous en avez ${enLettres(n)}`;

/** « d'avril à juin 2020 », « de décembre 2019 à février 2020 ». */
export function dePeriode(debut: Mois, fin: Mois): string {
	const premier = annee(debut) === annee(fin) ? deMois(debut).slice(0, -5) : deMois(debut);
	return `${premier} à ${nommerMois(fin)}`;
}

/** « a », « a et b », « a, b et c ». */
export function enumerer(noms: readonly string[]): string {
	if (noms.length < 2) return noms[0] ?? "";
	return `${noms.slice(0, -1).join(", ")} et ${noms.at(-1)}`;
}

export const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
