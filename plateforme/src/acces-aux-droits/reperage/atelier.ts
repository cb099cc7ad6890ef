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
	worker: Worker;
	attentes: Map<number, Attente>;
}

/** Said so that no bundler takes the thread for a file of pages. */
const voisin = (chemin: string, ici: string) => new URL(chemin, ici);

export function ouvrirAtelier(fils: number): Atelier {
	let numero = 0;
	let panne: Error | undefined;
	const ouverts = Array.from({ length: fils }, (): Fil => {
		const worker = new Worker(voisin("./fil.ts", import.meta.url));
		const attentes: Fil["attentes"] = new Map();
		worker.on("message", (reponse: Reponse) => {
			attentes.get(reponse.numero)?.rendre(reponse);
			attentes.delete(reponse.numero);
		});
		worker.on("error", (erreur: Error) => {
			panne = erreur;
			for (const { rejeter } of attentes.values()) rejeter(erreur);
			attentes.clear();
		});
		return { worker, attentes };
	});
	return {
		fils,
		calculer(demande) {
			if (panne) return Promise.reject(panne);
			const fil = ouverts.reduce((a, b) => (b.attentes.size < a.attentes.size ? b : a));
			return new Promise((rendre, rejeter) => {
				fil.attentes.set(++numero, { rendre, rejeter });
				fil.worker.postMessage({ ...demande, numero } satisfies Demande);
			});
		},
		async fermer() {
			await Promise.all(ouverts.map(({ worker }) => worker.terminate()));
		},
	};
}
