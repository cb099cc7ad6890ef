import { logGamma, quantileNormal } from "./normale.ts";

/** So many among so many. */
export interface Part {
	x: number;
	n: number;
}

export interface Intervalle {
	bas: number;
	haut: number;
}

export const taux = ({ x, n }: Part): number => x / n;

/** Score interval without continuity correction (Wilson 1927). */
export function wilson({ x, n }: Part, confiance = 0.95): Intervalle {
	const z = quantileNormal(1 - (1 - confiance) / 2);
	const p = x / n;
	const milieu = p + (z * z) / (2 * n);
	const demi = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
	const diviseur = 1 + (z * z) / n;
	return {
		bas: x === 0 ? 0 : (milieu - demi) / diviseur,
		haut: x === n ? 1 : (milieu + demi) / diviseur,
	};
}

export interface Difference extends Intervalle {
	ecart: number;
}

/** Of two independent proportions, `a` minus `b`: method 10 of Newcombe (1998), from two score intervals. */
export function newcombe(a: Part, b: Part, confiance = 0.95): Difference {
	const [p1, p2] = [taux(a), taux(b)];
	const [w1, w2] = [wilson(a, confiance), wilson(b, confiance)];
	const ecart = p1 - p2;
	return {
		ecart,
		bas: ecart - Math.hypot(p1 - w1.bas, w2.haut - p2),
		haut: ecart + Math.hypot(w1.haut - p1, p2 - w2.bas),
	};
}

const logCombinaisons = (n: number, k: number) =>
	logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/** Exact test of two proportions, two-sided: every table as unlikely as this one, or more (Fisher 1935). */
export function fisher(a: Part, b: Part): number {
	const succes = a.x + b.x;
	const total = a.n + b.n;
	const constante = logCombinaisons(total, succes);
	const log = (x: number) => logCombinaisons(a.n, x) + logCombinaisons(b.n, succes - x) - constante;
	const vu = log(a.x);
	let p = 0;
	for (let x = Math.max(0, succes - b.n); x <= Math.min(a.n, succes); x++) {
		const proba = log(x);
		// Equal up to rounding is equal.
		if (proba <= vu + 1e-7) p += Math.exp(proba);
	}
	return Math.min(1, p);
}
