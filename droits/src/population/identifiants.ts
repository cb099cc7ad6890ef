/** Un Set de V8 ne dépasse pas 2^24 éléments. */
const PAR_ENSEMBLE = 8_000_000;

/** Les identifiants déjà vus dans un fichier, si grand soit-il. */
export class Identifiants {
	readonly #pleins: Set<string>[] = [];
	#courant = new Set<string>();

	/** Faux si l'identifiant était déjà là. */
	ajouter(id: string): boolean {
		if (this.#courant.has(id) || this.#pleins.some((ensemble) => ensemble.has(id))) return false;
		if (this.#courant.size === PAR_ENSEMBLE) {
			this.#pleins.push(this.#courant);
			this.#courant = new Set();
		}
		this.#courant.add(id);
		return true;
	}
}
