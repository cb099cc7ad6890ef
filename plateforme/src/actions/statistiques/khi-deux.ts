import { gammaIncompleteHaute } from "./normale.ts";

/** Chance of a chi-square at least this large. */
export const probabiliteKhiDeux = (khi2: number, degres: number): number =>
	gammaIncompleteHaute(degres / 2, khi2 / 2);

export interface Effectif {
	observe: number;
	/** Share that was planned; shares add up to one. */
	prevu: number;
}

/** Pearson's goodness of fit: whether a draw gave what it was asked for. */
export function khiDeux(effectifs: readonly Effectif[]): {
	khi2: number;
	degres: number;
	p: number;
} {
	const total = effectifs.reduce((somme, { observe }) => somme + observe, 0);
	const khi2 = effectifs.reduce((somme, { observe, prevu }) => {
		const attendu = total * prevu;
		return somme + (observe - attendu) ** 2 / attendu;
	}, 0);
	const degres = effectifs.length - 1;
	return { khi2, degres, p: degres < 1 || total === 0 ? 1 : probabiliteKhiDeux(khi2, degres) };
}
