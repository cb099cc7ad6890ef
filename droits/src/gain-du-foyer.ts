import type { CodePrestation, Foyer } from "./foyer/types.ts";
import { analyser, lectureDe, type OptionsAnalyse } from "./inconnues/analyser.ts";
import { totalNetDouzeMois, totalNetDuMois } from "./recours/gain.ts";

/** €, le plus bas et le plus haut des foyers possibles. */
export interface Fourchette {
	min: number;
	max: number;
}

export interface GainDuFoyer {
	/** Par mois, sans ce qui se paie une fois l'an ni la prime à la naissance. */
	mois: Fourchette;
	douzeMois: Fourchette;
	/** Par mois, ce que le foyer perdrait à ne pas ouvrir ce droit-là, les autres ouverts. */
	parDroit: Partial<Record<CodePrestation, Fourchette>>;
	/** Par mois, ce que le foyer perd tant que les droits `perdables` attendent, les autres ouverts. */
	attente: Fourchette;
}

export interface Ouverture {
	/** Ce que le foyer reçoit déjà. */
	percues: ReadonlySet<CodePrestation>;
	/** Ce qu'il ouvrirait. */
	ouverts: readonly CodePrestation[];
	/** Parmi `ouverts`, ceux dont un mois sans demande est perdu. */
	perdables: readonly CodePrestation[];
}

/**
 * Ce que le foyer gagne à ouvrir plusieurs droits à la fois, net de CRDS : un droit peut en baisser un
 * autre, la somme des montants le dirait trop haut. Mêmes foyers possibles que `estimer`.
 */
export function gainDuFoyer(
	f: Foyer,
	{ percues, ouverts, perdables }: Ouverture,
	options: OptionsAnalyse = {},
): GainDuFoyer {
	const { essais } = analyser(f, options);
	const l = lectureDe(options.lecture);
	const foyers = [...essais.tirages, ...essais.bornes].map(({ possible }) => possible.foyer);
	const tous = new Set([...percues, ...ouverts]);
	const sauf = (codes: readonly CodePrestation[]) =>
		new Set([...tous].filter((code) => percues.has(code) || !codes.includes(code)));
	const avec = foyers.map((foyer) => totalNetDuMois(foyer, tous, l));
	const moins = (sans: ReadonlySet<CodePrestation>) =>
		fourchette(foyers.map((foyer, i) => avec[i] - totalNetDuMois(foyer, sans, l)));
	return {
		mois: moins(percues),
		douzeMois: fourchette(
			foyers.map(
				(foyer) => totalNetDouzeMois(foyer, tous, l) - totalNetDouzeMois(foyer, percues, l),
			),
		),
		parDroit: Object.fromEntries(ouverts.map((code) => [code, moins(sauf([code]))])),
		attente: moins(sauf(perdables)),
	};
}

const fourchette = (valeurs: number[]): Fourchette => ({
	min: Math.min(...valeurs),
	max: Math.max(...valeurs),
});
