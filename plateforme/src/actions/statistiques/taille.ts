import { quantileNormal } from "./normale.ts";

/** Chances that a real difference shows, and that chance alone shows one. */
export const PUISSANCE = 0.8;
export const RISQUE = 0.05;

export interface Detection {
	/** Shares, between 0 and 1. */
	base: number;
	attendu: number;
	puissance?: number;
	risque?: number;
}

/**
 * People per arm for a two-sided comparison of two proportions to see their difference, without
 * continuity correction (Fleiss, Statistical Methods for Rates and Proportions, 1981, 3.2).
 */
export function tailleParBras({
	base,
	attendu,
	puissance = PUISSANCE,
	risque = RISQUE,
}: Detection): number {
	const ecart = Math.abs(attendu - base);
	if (!(ecart > 0)) return Number.POSITIVE_INFINITY;
	const moyenne = (base + attendu) / 2;
	const alpha = quantileNormal(1 - risque / 2) * Math.sqrt(2 * moyenne * (1 - moyenne));
	const beta = quantileNormal(puissance) * Math.sqrt(base * (1 - base) + attendu * (1 - attendu));
	return Math.ceil(((alpha + beta) / ecart) ** 2);
}

/** The smallest rate above `base` that so many people per arm would show. */
export function plusPetitVisible(parBras: number, base: number): number | undefined {
	for (let attendu = base + 0.001; attendu < 1; attendu += 0.001)
		if (tailleParBras({ base, attendu }) <= parBras) return Math.round(attendu * 1000) / 1000;
	return undefined;
}
