/** Quantile of the standard normal law (Acklam 2003), refined by one step of Halley: about 1e-15. */
export function quantileNormal(p: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError("quantileNormal : p entre 0 et 1");
	const x = acklam(p);
	const e = repartitionNormale(x) - p;
	const u = e * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2);
	return x - u / (1 + (x * u) / 2);
}

const A = [
	-3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
	-3.066479806614716e1, 2.506628277459239,
];
const B = [
	-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
	-1.328068155288572e1,
];
const C = [
	-7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
	4.374664141464968, 2.938163982698783,
];
const D = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416];
const BORD = 0.02425;

const horner = (coefficients: readonly number[], x: number) =>
	coefficients.reduce((somme, c) => somme * x + c, 0);

function acklam(p: number): number {
	if (p < BORD) {
		const q = Math.sqrt(-2 * Math.log(p));
		return horner(C, q) / horner([...D, 1], q);
	}
	if (p > 1 - BORD) return -acklam(1 - p);
	const q = p - 0.5;
	const r = q * q;
	return (horner(A, r) * q) / horner([...B, 1], r);
}

export const repartitionNormale = (x: number): number =>
	x < 0
		? gammaIncompleteHaute(0.5, (x * x) / 2) / 2
		: 1 - gammaIncompleteHaute(0.5, (x * x) / 2) / 2;

const LANCZOS = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7,
];

/** Lanczos, g = 7. */
export function logGamma(x: number): number {
	if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const z = x - 1;
	const t = z + 7.5;
	const serie = LANCZOS.reduce((somme, c, i) => (i === 0 ? c : somme + c / (z + i)), 0);
	return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(serie);
}

/** Q(a, x) = Γ(a, x) / Γ(a): series below a + 1, continued fraction above (Numerical Recipes 6.2). */
export function gammaIncompleteHaute(a: number, x: number): number {
	if (x <= 0) return 1;
	const commun = Math.exp(a * Math.log(x) - x - logGamma(a));
	if (x < a + 1) {
		let terme = 1 / a;
		let somme = terme;
		for (let n = 1; n < 1000 && terme > somme * 1e-16; n++) {
			terme *= x / (a + n);
			somme += terme;
		}
		return 1 - commun * somme;
	}
	let b = x + 1 - a;
	let c = 1e300;
	let d = 1 / b;
	let h = d;
	for (let i = 1; i < 1000; i++) {
		const an = -i * (i - a);
		b += 2;
		d = 1 / (an * d + b);
		c = b + an / c;
		const facteur = c * d;
		h *= facteur;
		if (Math.abs(facteur - 1) < 1e-15) break;
	}
	return commun * h;
}
