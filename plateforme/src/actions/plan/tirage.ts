import { createHash } from "node:crypto";
import type { Bras } from "./plan.ts";

export interface ATirer {
	dossier: number;
	strate: string;
}

export interface Tire extends ATirer {
	bras: string;
	/** Place in the draw, from 1: by ticket alone, so that calls « au hasard » favour no family and no age. */
	rang: number;
}

/** Anyone who has the seed can make it again: sha256(« graine:dossier »), in hexadecimal. */
const billet = (graine: string, dossier: number): string =>
	createHash("sha256").update(`${graine}:${dossier}`).digest("hex");

/**
 * Each stratum is shuffled by its tickets, then each person goes to the arm that is furthest behind its
 * share, in the stratum first, in the whole when arms are even: every stratum and the whole keep the
 * shares to within one person an arm with two arms, one and a half with up to four.
 */
export function tirer(
	personnes: readonly ATirer[],
	bras: readonly Pick<Bras, "nom" | "part">[],
	graine: string,
): Tire[] {
	const total = bras.reduce((somme, { part }) => somme + part, 0);
	const parts = bras.map(({ part }) => part / total);
	const enTout = bras.map(() => 0);
	const strates = Map.groupBy(personnes, ({ strate }) => strate);
	const tires: (Omit<Tire, "rang"> & { billet: string })[] = [];
	for (const strate of [...strates.keys()].sort()) {
		const melanges = (strates.get(strate) as ATirer[])
			.map((personne) => ({ personne, billet: billet(graine, personne.dossier) }))
			.sort(parBillet);
		const ici = bras.map(() => 0);
		for (const [i, { personne, billet }] of melanges.entries()) {
			const choisi = leplusEnRetard(parts, ici, i + 1, enTout, tires.length + 1);
			ici[choisi] = (ici[choisi] as number) + 1;
			enTout[choisi] = (enTout[choisi] as number) + 1;
			tires.push({ ...personne, billet, bras: (bras[choisi] as Bras).nom });
		}
	}
	return tires.sort(parBillet).map(({ billet: _, ...tire }, i) => ({ ...tire, rang: i + 1 }));
}

const parBillet = (a: { billet: string }, b: { billet: string }) => (a.billet < b.billet ? -1 : 1);

function leplusEnRetard(
	parts: readonly number[],
	ici: readonly number[],
	nIci: number,
	enTout: readonly number[],
	nEnTout: number,
): number {
	let choisi = 0;
	let retard: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const [i, part] of parts.entries()) {
		const sien: [number, number] = [
			Math.round((part * nIci - (ici[i] as number)) * 1e9),
			part * nEnTout - (enTout[i] as number),
		];
		// In the stratum, less than half a person apart is even.
		const ecart = (sien[0] - retard[0]) / 1e9;
		if (ecart > 0.5 || (Math.abs(ecart) <= 0.5 && sien[1] > retard[1])) {
			choisi = i;
			retard = sien;
		}
	}
	return choisi;
}
