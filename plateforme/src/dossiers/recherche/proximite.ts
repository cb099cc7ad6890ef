/** Below, a word has too many neighbours to be worth guessing. */
const LETTRES_MIN = 3;

/** The word and what is left of it without one of its letters, as the table `variantes` keeps them. */
export function variantesDe(mot: string): string[] {
	if (mot.length < LETTRES_MIN) return [mot];
	const sansUne = Array.from(mot, (_, i) => mot.slice(0, i) + mot.slice(i + 1));
	return [...new Set([mot, ...sansUne])];
}

/** One letter replaced, missing, added, or two neighbours swapped; never the same word. */
export function aUneFaute(a: string, b: string): boolean {
	if (a === b || Math.max(a.length, b.length) < LETTRES_MIN) return false;
	let debut = 0;
	while (debut < a.length && a[debut] === b[debut]) debut++;
	const resteA = a.slice(debut);
	const resteB = b.slice(debut);
	return (
		resteA.slice(1) === resteB.slice(1) ||
		resteA.slice(1) === resteB ||
		resteA === resteB.slice(1) ||
		(resteA.slice(2) === resteB.slice(2) && resteA[0] === resteB[1] && resteA[1] === resteB[0])
	);
}
