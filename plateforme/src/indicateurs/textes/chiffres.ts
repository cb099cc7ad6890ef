import { compter, euros, nombre } from "../../socle/index.ts";
import type { Unite } from "../indicateur.ts";

const POURCENT = "\u00a0%";
/** Below this, two figures read the same at one decimal. */
const PRECISION = 0.05;

const decimales = [0, 1, 2].map(
	(n) => new Intl.NumberFormat("fr-FR", { maximumFractionDigits: n, minimumFractionDigits: 0 }),
);
const ecrire = (v: number, n: 0 | 1 | 2) =>
	(decimales[n] as Intl.NumberFormat).format(v).replaceAll("\u202f", "\u00a0").replace(/^-0$/, "0");

/** « 14,2 »: one decimal where it says something. */
export const decimal = (v: number): string => ecrire(v, 1);

/** A figure with its unit, for tables and labels: « 82,3 % », « 14,2 jours », « 219 € », « 63 561 ». */
export function valeurCourte(v: number, unite: Unite): string {
	if (unite === "%") return `${decimal(v)}${POURCENT}`;
	if (unite === "jours") return jours(v);
	return unite === "€" ? euros(v) : nombre(v);
}

/** « 1,4 jour », « 2 jours » */
export const jours = (v: number): string =>
	`${decimal(v)}\u00a0${Math.abs(Number(v.toFixed(1))) < 2 ? "jour" : "jours"}`;

/**
 * A share as a sentence may say it, never better than it is: « 82 % » to the tenth of a point, « plus
 * de 7 % » in the half above, « près de 20 % » in the last half point below. What is not all is never
 * « 100 % », what is not nothing never « 0 % ».
 */
export function partEnMots(v: number): string {
	if (v > 0 && v < 1) return `moins de 1${POURCENT}`;
	if (v > 99 && v < 100) return `plus de 99${POURCENT}`;
	const plein = Math.round(v);
	if (Math.abs(v - plein) < PRECISION) return `${plein}${POURCENT}`;
	return v > plein ? `plus de ${plein}${POURCENT}` : `près de ${plein}${POURCENT}`;
}

/** A mean amount as a sentence may say it: « 219 € » to the half euro, or « plus de 1 000 € » from there. */
export function montantEnMots(v: number): string {
	const repere = v >= 1_000 ? 100 : 1;
	const plein = Math.floor(v / repere) * repere;
	return repere === 1 || v === plein ? euros(v) : `plus de ${euros(plein)}`;
}

/** As a sentence says it. */
export function valeurEnMots(v: number, unite: Unite): string {
	if (unite === "%") return partEnMots(v);
	return unite === "€" ? montantEnMots(v) : valeurCourte(v, unite);
}

/**
 * Beside a threshold, with as many decimals as it takes not to read equal to it: 84,96 against 85 is
 * not « 85 % ».
 */
export function partFaceA(v: number, seuil: number): string {
	for (const n of [0, 1, 2] as const)
		if (ecrire(v, n) !== ecrire(seuil, n) || v === seuil) return `${ecrire(v, n)}${POURCENT}`;
	return v < seuil
		? `un peu moins de ${ecrire(seuil, 2)}${POURCENT}`
		: `un peu plus de ${ecrire(seuil, 2)}${POURCENT}`;
}

/** « sur 1 656 appels » */
export const sur = (n: number, singulier: string, pluriel: string): string =>
	`sur ${compter(n, singulier, pluriel)}`;

/** « n = 1 656 » */
export const effectif = (n: number): string => `n\u00a0=\u00a0${nombre(n)}`;

export const nonPublie = "non publié";
