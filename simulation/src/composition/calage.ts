/**
 * Calage sur marges : les poids les plus proches des poids de départ (au sens de l'entropie) dont
 * les moyennes des mesures valent les cibles.
 */
export function caler(
	depart: readonly number[],
	mesures: readonly (readonly number[])[],
	cibles: readonly number[],
): number[] {
	const dimension = cibles.length;
	const lambda = new Array<number>(dimension).fill(0);
	let poids = ponderer(depart, mesures, cibles, lambda);
	for (let tour = 0; tour < 60; tour++) {
		const { gradient, hessienne } = derivees(poids, mesures, cibles);
		if (gradient.every((g) => Math.abs(g) < 1e-9)) break;
		const pas = resoudre(hessienne, gradient);
		const longueur = Math.sqrt(pas.reduce((s, x) => s + x * x, 0));
		const frein = Math.min(1, 3 / longueur);
		for (let i = 0; i < dimension; i++)
			lambda[i] = (lambda[i] as number) - frein * (pas[i] as number);
		poids = ponderer(depart, mesures, cibles, lambda);
	}
	return poids;
}

function ponderer(
	depart: readonly number[],
	mesures: readonly (readonly number[])[],
	cibles: readonly number[],
	lambda: readonly number[],
): number[] {
	const scores = mesures.map((m) =>
		lambda.reduce((s, l, i) => s + l * ((m[i] as number) - (cibles[i] as number)), 0),
	);
	const plusGrand = Math.max(...scores);
	const poids = depart.map((p, j) => p * Math.exp((scores[j] as number) - plusGrand));
	const total = poids.reduce((s, p) => s + p, 0);
	return poids.map((p) => p / total);
}

function derivees(
	poids: readonly number[],
	mesures: readonly (readonly number[])[],
	cibles: readonly number[],
): { gradient: number[]; hessienne: number[][] } {
	const n = cibles.length;
	const gradient = new Array<number>(n).fill(0);
	const hessienne = Array.from({ length: n }, () => new Array<number>(n).fill(0));
	for (const [j, p] of poids.entries()) {
		const ecart = cibles.map((c, i) => (mesures[j]?.[i] as number) - c);
		for (let i = 0; i < n; i++) {
			gradient[i] = (gradient[i] as number) + p * (ecart[i] as number);
			const ligne = hessienne[i] as number[];
			for (let k = 0; k < n; k++)
				ligne[k] = (ligne[k] as number) + p * (ecart[i] as number) * (ecart[k] as number);
		}
	}
	for (let i = 0; i < n; i++)
		for (let k = 0; k < n; k++) {
			const ligne = hessienne[i] as number[];
			ligne[k] = (ligne[k] as number) - (gradient[i] as number) * (gradient[k] as number);
			if (i === k) ligne[k] = (ligne[k] as number) + 1e-7;
		}
	return { gradient, hessienne };
}

/** Système linéaire par élimination de Gauss avec pivot. */
function resoudre(matrice: number[][], second: readonly number[]): number[] {
	const n = second.length;
	const a = matrice.map((ligne, i) => [...ligne, second[i] as number]);
	for (let col = 0; col < n; col++) {
		let pivot = col;
		for (let i = col + 1; i < n; i++)
			if (Math.abs(a[i]?.[col] as number) > Math.abs(a[pivot]?.[col] as number)) pivot = i;
		const tete = a[pivot] as number[];
		a[pivot] = a[col] as number[];
		a[col] = tete;
		for (let i = col + 1; i < n; i++) {
			const ligne = a[i] as number[];
			const facteur = (ligne[col] as number) / (tete[col] as number);
			for (let k = col; k <= n; k++)
				ligne[k] = (ligne[k] as number) - facteur * (tete[k] as number);
		}
	}
	const x = new Array<number>(n).fill(0);
	for (let i = n - 1; i >= 0; i--) {
		const ligne = a[i] as number[];
		let reste = ligne[n] as number;
		for (let k = i + 1; k < n; k++) reste -= (ligne[k] as number) * (x[k] as number);
		x[i] = reste / (ligne[i] as number);
	}
	return x;
}
