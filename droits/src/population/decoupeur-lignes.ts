import { type Bloc, TAILLE_BLOC } from "./bloc.ts";
import type { Decoupeur } from "./decouper.ts";
import type { Reserve } from "./reserve.ts";

const SAUT = 10;

/** Coupe un flux NDJSON en blocs qui finissent à un saut de ligne. */
export class DecoupeurLignes implements Decoupeur {
	readonly prets: Bloc[] = [];
	readonly #reserve: Reserve;
	#octets: Uint8Array<ArrayBuffer>;
	#taille = 0;
	#passeLaFinDeLigne = false;

	constructor(reserve: Reserve) {
		this.#reserve = reserve;
		this.#octets = reserve.prendre();
	}

	ajouter(morceau: Uint8Array): void {
		let debut = this.#passeLaFinDeLigne ? this.#apresLeSaut(morceau) : 0;
		while (debut < morceau.length) {
			const copie = morceau.subarray(debut, debut + TAILLE_BLOC - this.#taille);
			this.#octets.set(copie, this.#taille);
			this.#taille += copie.length;
			debut += copie.length;
			if (this.#taille === TAILLE_BLOC) {
				this.#couper();
				if (this.#passeLaFinDeLigne) debut += this.#apresLeSaut(morceau.subarray(debut));
			}
		}
	}

	terminer(): void {
		if (this.#taille > 0) this.#remettre(this.#taille);
	}

	#couper(): void {
		const coupe = this.#octets.lastIndexOf(SAUT, this.#taille - 1) + 1;
		if (coupe > 0) {
			this.#remettre(coupe);
			return;
		}
		// Une ligne qui remplit un bloc dépasse LIGNE_MAX : son début suffit pour la refuser.
		this.#remettre(this.#taille);
		this.#passeLaFinDeLigne = true;
	}

	#remettre(taille: number): void {
		const pleins = this.#octets;
		this.#octets = this.#reserve.prendre();
		this.#octets.set(pleins.subarray(taille, this.#taille));
		this.#taille -= taille;
		this.prets.push({ octets: pleins, taille, fins: null });
	}

	#apresLeSaut(morceau: Uint8Array): number {
		const saut = morceau.indexOf(SAUT);
		this.#passeLaFinDeLigne = saut < 0;
		return saut < 0 ? morceau.length : saut + 1;
	}
}
