/** Half of what was treated lately took at most `mediane` days; nine in ten, at most `neufSurDix`. */
export interface Estimation {
	n: number;
	mediane: number;
	neufSurDix: number;
}

/** Under this number of treated items, one of them would make the estimate. */
export const N_MINIMUM = 5;

/** Delays in days that were really observed, never interpolated; nothing when they are too few. */
export function estimer(delais: readonly number[]): Estimation | undefined {
	const n = delais.length;
	if (n < N_MINIMUM) return undefined;
	const tries = delais.toSorted((a, b) => a - b);
	const quantile = (part: number) => tries[Math.max(0, Math.ceil(part * n) - 1)] as number;
	return { n, mediane: quantile(0.5), neufSurDix: quantile(0.9) };
}
