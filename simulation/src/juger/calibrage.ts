export interface Dixieme {
	de: number;
	a: number;
	n: number;
	/** Probabilité moyenne annoncée. */
	annonce: number;
	/** Part de droits réellement dus. */
	observe: number;
	/** Observé moins annoncé, en points. */
	ecart: number;
}

/** Probabilités annoncées contre vérités, par dixième (1 compris dans le dernier). */
export function calibrer(lignes: Iterable<{ probabilite: number; vrai: boolean }>): Dixieme[] {
	const cases = Array.from({ length: 10 }, () => ({ n: 0, annonce: 0, vrais: 0 }));
	for (const { probabilite, vrai } of lignes) {
		const c = cases[Math.min(9, Math.floor(probabilite * 10))];
		if (!c) continue;
		c.n++;
		c.annonce += probabilite;
		if (vrai) c.vrais++;
	}
	return cases.map(({ n, annonce, vrais }, i) => {
		const moyenne = n > 0 ? annonce / n : 0;
		const observe = n > 0 ? vrais / n : 0;
		return {
			de: i / 10,
			a: (i + 1) / 10,
			n,
			annonce: moyenne,
			observe,
			ecart: (observe - moyenne) * 100,
		};
	});
}
