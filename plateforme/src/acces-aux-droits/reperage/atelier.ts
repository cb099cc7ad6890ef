import { Worker } from "node:worker_threads";
import type { Demande, Reponse } from "./fil.ts";

/** Where households are computed: in threads, so that whoever waits on the database never waits on the law. */
export interface Atelier {
	readonly fils: number;
	calculer(demande: Omit<Demande, "numero">): Promise<Reponse>;
	fermer(): Promise<void>;
}

interface Attente {
	rendre(reponse: Reponse): void;
	rejeter(erreur: Error): void;
}

interface Fil {
	/** Started with its first demand: most runs have little to look at, or nothing. */
	worker?: Worker;
	attentes: Map<number, Attente>;
}

/** Said so that no bundler takes the thread for a file of pages. */
const voisin = (chemin: string, ici: string) => new URL(chemin, ici);

export function ouvrirAtelier(nombre: number): Atelier {
	let numero = 0;
	let panne: Error | undefined;
	const fils = Array.from({ length: nombre }, (): Fil => ({ attentes: new Map() }));

	function demarrer({ attentes }: Fil): Worker {
		const worker = new Worker(voisin("./fil.ts", import.meta.url));
		worker.on("message", (reponse: Reponse) => {
			attentes.get(reponse.numero)?.rendre(reponse);
			attentes.delete(reponse.numero);
		});
		worker.on("error", (erreur: Error) => {
			panne = erreur;
			for (const { rejeter } of attentes.values()) rejeter(erreur);
			attentes.clear();
		});
		return worker;
	}

	return {
		fils: nombre,
		calculer(demande) {
			if (panne) return Promise.reject(panne);
			const fil = fils.reduce((a, b) => (b.attentes.size < a.attentes.size ? b : a));
			fil.worker ??= demarrer(fil);
			const { worker, attentes } = fil;
			return new Promise((rendre, rejeter) => {
				attentes.set(++numero, { rendre, rejeter });
				worker.postMessage({ ...demande, numero } satisfies Demande);
			});
		},
		async fermer() {
			await Promise.all(fils.map(({ worker }) => worker?.terminate()));
		},
	};
}
