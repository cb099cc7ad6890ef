import type { Ecrire } from "../population/traiter-population.ts";
import type { Detection } from "../recours/detection.ts";

/** Une ligne écrite, et ce qui la classe. */
interface Classee {
	/** Probabilité × gain, tels qu'ils sont écrits : le lecteur du fichier retrouve l'ordre. */
	interet: number;
	montant: number;
	id: string;
	bloc: Buffer;
	debut: number;
	fin: number;
}

export interface Format {
	entete: string;
	/** La ligne NDJSON dans ce format ; absent : telle quelle. */
	ecrireLigne?: (ligne: string) => string;
}

const SAUT = 10;
const LIGNES_PAR_ECRITURE = 1000;

/**
 * Les détections de toute une population, gardées en octets telles que les fils les ont écrites, puis
 * rendues par intérêt décroissant. L'ordre ne dépend ni des fils ni du découpage : à égalité d'intérêt
 * et de montant, l'identifiant départage, puis l'ordre du foyer (prestation, enfant).
 */
export class Classement {
	readonly #lignes: Classee[] = [];

	/** @param voir reçoit chaque détection, pour en faire le compte */
	ajouter(octets: Uint8Array, voir: (d: Detection) => void): void {
		const bloc = Buffer.from(octets.buffer, octets.byteOffset, octets.length);
		for (let debut = 0; debut < bloc.length; ) {
			const fin = bloc.indexOf(SAUT, debut);
			const d = JSON.parse(bloc.toString("utf8", debut, fin)) as Detection;
			const interet = d.probabilite * d.gain_net_12_mois;
			this.#lignes.push({ interet, montant: d.montant, id: d.id, bloc, debut, fin });
			voir(d);
			debut = fin + 1;
		}
	}

	async rediger({ entete, ecrireLigne }: Format, ecrire: Ecrire): Promise<void> {
		this.#lignes.sort(comparer);
		if (entete !== "") await ecrire(Buffer.from(entete));
		for (let rang = 0; rang < this.#lignes.length; rang += LIGNES_PAR_ECRITURE) {
			const lot = this.#lignes.slice(rang, rang + LIGNES_PAR_ECRITURE);
			const octets = lot.map(({ bloc, debut, fin }) =>
				ecrireLigne
					? Buffer.from(ecrireLigne(bloc.toString("utf8", debut, fin)))
					: bloc.subarray(debut, fin + 1),
			);
			await ecrire(Buffer.concat(octets));
		}
	}
}

function comparer(a: Classee, b: Classee): number {
	return b.interet - a.interet || b.montant - a.montant || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
