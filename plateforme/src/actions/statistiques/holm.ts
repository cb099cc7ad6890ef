/** Adjusted p-values of tests made together (Holm 1979), in the order given. */
export function holm(p: readonly number[]): number[] {
	const ordre = p.map((valeur, rang) => ({ valeur, rang })).sort((a, b) => a.valeur - b.valeur);
	const ajustees = new Array<number>(p.length);
	let plusHaute = 0;
	for (const [i, { valeur, rang }] of ordre.entries()) {
		plusHaute = Math.max(plusHaute, Math.min(1, (p.length - i) * valeur));
		ajustees[rang] = plusHaute;
	}
	return ajustees;
}
