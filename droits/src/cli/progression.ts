import type { Bilan } from "../population/traiter-population.ts";

const INTERVALLE_MS = 200;
const EFFACER = "\r\u001b[K";
const NOMBRES = new Intl.NumberFormat("fr-FR");

/** L'avancement, sur un terminal seulement : rien n'est écrit dans un journal ni dans un tube. */
export class Progression {
	readonly #terminal: NodeJS.WriteStream;
	readonly #taille: number | null;
	readonly #debut = performance.now();
	#octetsLus = 0;
	#dernier = 0;

	constructor(terminal: NodeJS.WriteStream, taille: number | null) {
		this.#terminal = terminal;
		this.#taille = taille;
	}

	async *suivre(flux: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
		for await (const morceau of flux) {
			this.#octetsLus += morceau.length;
			yield morceau;
		}
	}

	avancer({ foyers, rejets }: Bilan): void {
		const maintenant = performance.now();
		if (!this.#terminal.isTTY || maintenant - this.#dernier < INTERVALLE_MS) return;
		this.#dernier = maintenant;
		const secondes = (maintenant - this.#debut) / 1000;
		const parties = [
			`${NOMBRES.format(foyers)} foyers`,
			`${NOMBRES.format(Math.round(foyers / secondes))} par seconde`,
		];
		if (rejets > 0) parties.push(`${NOMBRES.format(rejets)} rejets`);
		if (this.#taille !== null && this.#octetsLus > 0) {
			const reste = (secondes * (this.#taille - this.#octetsLus)) / this.#octetsLus;
			parties.push(`reste ${NOMBRES.format(Math.max(0, Math.ceil(reste)))} s`);
		}
		this.#terminal.write(EFFACER + parties.join(" · "));
	}

	effacer(): void {
		if (this.#terminal.isTTY) this.#terminal.write(EFFACER);
	}

	conclure({ foyers, rejets }: Bilan): void {
		if (!this.#terminal.isTTY) return;
		const secondes = ((performance.now() - this.#debut) / 1000).toFixed(1).replace(".", ",");
		this.#terminal.write(
			`${EFFACER}${NOMBRES.format(foyers)} foyers traités en ${secondes} s, ${NOMBRES.format(rejets)} rejets\n`,
		);
	}
}
