import { once } from "node:events";
import type { Writable } from "node:stream";

/** Écrit dans un flux au rythme de celui-ci, et lève ses erreurs au lieu de les laisser sans réponse. */
export class Ecrivain {
	readonly #flux: Writable;
	#erreur: Error | null = null;

	constructor(flux: Writable) {
		this.#flux = flux;
		flux.on("error", (erreur) => {
			this.#erreur = erreur;
		});
	}

	readonly ecrire = async (octets: Uint8Array): Promise<void> => {
		if (this.#erreur !== null) throw this.#erreur;
		if (!this.#flux.write(octets)) await once(this.#flux, "drain");
	};

	/** Attend que tout soit parti ; ferme le flux, sauf s'il appartient au processus. */
	async terminer(): Promise<void> {
		if (this.#erreur !== null) throw this.#erreur;
		const appartientAuProcessus = this.#flux === process.stdout || this.#flux === process.stderr;
		await new Promise<void>((resoudre, rejeter) => {
			this.#flux.once("error", rejeter);
			if (appartientAuProcessus) this.#flux.write("", () => resoudre());
			else this.#flux.end(() => resoudre());
		});
	}
}
