import { TAILLE_BLOC } from "./bloc.ts";

/** Les tampons d'entrée, réemployés pour que la mémoire ne dépende pas de la taille du fichier. */
export class Reserve {
	readonly #libres: Uint8Array<ArrayBuffer>[] = [];

	prendre(): Uint8Array<ArrayBuffer> {
		return this.#libres.pop() ?? new Uint8Array(TAILLE_BLOC);
	}

	rendre(octets: Uint8Array<ArrayBuffer>): void {
		this.#libres.push(octets);
	}
}
