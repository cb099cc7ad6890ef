/** Générateur déterministe (mulberry32) : même graine, même suite. */
export type Hasard = () => number;

export function hasard(graine: number): Hasard {
	let etat = graine >>> 0;
	return () => {
		etat = (etat + 0x6d2b79f5) >>> 0;
		let t = etat;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Graine d'un foyer : son identifiant et la graine demandée (FNV-1a). */
export function graineDe(id: string, graine: number): number {
	let h = (0x811c9dc5 ^ graine) >>> 0;
	for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193) >>> 0;
	return h;
}

/**
 * Une coordonnée d'un hypercube latin : n nombres de ]0, 1[, un dans chaque n-ième de l'intervalle, dans le
 * désordre.
 */
export function coordonneeLatine(n: number, h: Hasard): number[] {
	const tires: number[] = [];
	for (let i = 0; i < n; i++) tires.push((i + 0.5) / n);
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(h() * (i + 1));
		const garde = tires[i];
		tires[i] = tires[j];
		tires[j] = garde;
	}
	return tires;
}

const CENTRE_HAUT = [
	-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
	2.506628277459239,
];
const CENTRE_BAS = [
	-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
];
const QUEUE_HAUT = [
	-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
	4.374664141464968, 2.938163982698783,
];
const QUEUE_BAS = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];

function polynome(k: readonly number[], x: number): number {
	let total = 0;
	for (const terme of k) total = total * x + terme;
	return total;
}

const queue = (q: number) => polynome(QUEUE_HAUT, q) / (polynome(QUEUE_BAS, q) * q + 1);

/** Quantile de la loi normale réduite (approximation d'Acklam, erreur relative sous 1,2e-9). */
export function quantileNormal(p: number): number {
	if (p < 0.02425) return queue(Math.sqrt(-2 * Math.log(p)));
	if (p > 1 - 0.02425) return -queue(Math.sqrt(-2 * Math.log(1 - p)));
	const q = p - 0.5;
	const r = q * q;
	return (polynome(CENTRE_HAUT, r) * q) / (polynome(CENTRE_BAS, r) * r + 1);
}

/** Quantile d'une loi log-normale. */
export function quantileLogNormal(p: number, mediane: number, sigma: number): number {
	return mediane * Math.exp(sigma * quantileNormal(p));
}
