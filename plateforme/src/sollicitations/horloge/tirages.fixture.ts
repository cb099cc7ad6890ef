import fc from "fast-check";
import { ajouterJours } from "../../socle/index.ts";
import { calendrier } from "./calendrier.ts";
import type { Pause } from "./pause.ts";

export const france = calendrier();

export const pause = (debut: string, echeance: string, fin: string | null = null): Pause => ({
	debut,
	echeance,
	fin,
});

export const jour = fc.integer({ min: 0, max: 3000 }).map((n) => ajouterJours("2018-01-01", n));
export const delai = fc.record({
	jours: fc.integer({ min: 1, max: 60 }),
	decompte: fc.constantFrom("calendaires" as const, "ouvres" as const),
});
const pausesApres = (arrivee: string) =>
	fc.array(
		fc
			.tuple(
				fc.integer({ min: 0, max: 60 }),
				fc.integer({ min: 1, max: 60 }),
				fc.option(fc.integer({ min: 0, max: 80 })),
			)
			.map(([de, duree, fin]) => {
				const debut = ajouterJours(arrivee, de);
				return pause(
					debut,
					ajouterJours(debut, duree),
					fin === null ? null : ajouterJours(debut, fin),
				);
			}),
		{ maxLength: 4 },
	);
export const cas = fc
	.tuple(jour, delai)
	.chain(([arrivee, d]) => fc.tuple(fc.constant(arrivee), fc.constant(d), pausesApres(arrivee)));
export const essayer = <T>(propriete: fc.IProperty<T>) => fc.assert(propriete, { numRuns: 400 });
