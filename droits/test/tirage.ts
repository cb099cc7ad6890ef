import { ecrireMois, lireMois } from "../src/calendrier.ts";

/** Un tirage reproductible : la même graine donne les mêmes foyers. */
export class Tirage {
	#etat: number;

	constructor(graine: number) {
		this.#etat = graine;
	}

	/** Entre 0 compris et 1 exclu (mulberry32). */
	fraction(): number {
		this.#etat = (this.#etat + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#etat ^ (this.#etat >>> 15), 1 | this.#etat);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	}

	/** Bornes comprises. */
	entier(min: number, max: number): number {
		return min + Math.floor(this.fraction() * (max - min + 1));
	}

	parmi<T>(choix: readonly T[]): T {
		return choix[this.entier(0, choix.length - 1)];
	}

	chance(probabilite: number): boolean {
		return this.fraction() < probabilite;
	}

	mois(premier: string, dernier: string): string {
		return ecrireMois(this.entier(lireMois(premier), lireMois(dernier)));
	}

	/** Jour de naissance de qui a cet âge révolu au 1er du mois. */
	naissance(mois: string, age: number): string {
		const ne = lireMois(mois) - age * 12 - this.entier(1, 12);
		return `${ecrireMois(ne)}-${this.entier(5, 25).toString().padStart(2, "0")}`;
	}
}
