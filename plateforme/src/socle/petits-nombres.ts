/** Under it, a part of the population is a few people whom someone may recognise: its figures are withheld. */
export const PETIT = 5;

/**
 * The parts of one group whose figures are withheld. One withheld alone could be found again from the
 * total: the smallest of the others goes with it.
 */
export function aTaire<P>(parts: readonly P[], effectif: (part: P) => number): ReadonlySet<P> {
	const presentes = parts.filter((part) => effectif(part) > 0);
	const tues = new Set(presentes.filter((part) => effectif(part) < PETIT));
	if (tues.size !== 1) return tues;
	const [suivante] = presentes
		.filter((part) => !tues.has(part))
		.sort((a, b) => effectif(a) - effectif(b));
	return suivante === undefined ? tues : tues.add(suivante);
}
