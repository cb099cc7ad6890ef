import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";

const TAMPON = 1 << 17;

/** Lignes écrites par gros morceaux, au rythme de qui les lit. */
export class Sortie {
	private morceau = "";
	private readonly flux: Writable;

	constructor(flux: Writable) {
		this.flux = flux;
	}

	/** Une promesse quand il faut attendre le lecteur, rien sinon. */
	ecrire(objet: unknown): Promise<unknown> | undefined {
		this.morceau += `${JSON.stringify(objet)}\n`;
		return this.morceau.length > TAMPON ? this.vider() : undefined;
	}

	vider(): Promise<unknown> | undefined {
		const morceau = this.morceau;
		this.morceau = "";
		return this.flux.write(morceau) ? undefined : once(this.flux, "drain");
	}

	async fermer(): Promise<void> {
		await this.vider();
		if (this.flux === process.stdout) return;
		this.flux.end();
		await finished(this.flux);
	}
}

export async function ouvrirFichier(chemin: string): Promise<Sortie> {
	const flux = createWriteStream(chemin);
	await once(flux, "open");
	return new Sortie(flux);
}
