import { Worker } from "node:worker_threads";
import type { Bloc, BlocTraite } from "./bloc.ts";
import type { Reponse } from "./fil.ts";
import { moduleVoisin } from "./module-voisin.ts";
import type { Reserve } from "./reserve.ts";
import { chargerTraitement, type Traitement } from "./traitement.ts";
import { TraiteurDeBlocs } from "./traiter-bloc.ts";

/** Là où les blocs sont traités : ici même, ou dans des fils d'exécution. */
export interface Atelier {
	/** Combien de blocs peuvent attendre leur résultat sans que les fils chôment. */
	readonly enCoursMax: number;
	soumettre(bloc: Bloc): Promise<BlocTraite>;
	fermer(): Promise<void>;
}

const BLOCS_PAR_FIL = 2;

export async function ouvrirAtelier(
	traitement: Traitement,
	fils: number,
	reserve: Reserve,
): Promise<Atelier> {
	if (fils > 1) return new AtelierParallele(traitement, fils, reserve);
	const traiter = await chargerTraitement(traitement.module?.href, traitement.options);
	const traiteur = new TraiteurDeBlocs(traiter, traitement.validation);
	return {
		enCoursMax: 0,
		soumettre: async (bloc) => {
			const traite = traiteur.traiter(bloc);
			reserve.rendre(bloc.octets);
			return traite;
		},
		fermer: async () => {},
	};
}

interface Attente {
	resoudre: (traite: BlocTraite) => void;
	rejeter: (erreur: Error) => void;
}

interface Fil {
	worker: Worker;
	/** Les blocs confiés au fil, dans l'ordre où il les rendra. */
	attentes: Attente[];
}

class AtelierParallele implements Atelier {
	readonly enCoursMax: number;
	readonly #fils: Fil[];
	readonly #reserve: Reserve;
	#panne: Error | null = null;

	constructor(traitement: Traitement, nombre: number, reserve: Reserve) {
		this.enCoursMax = nombre * BLOCS_PAR_FIL;
		this.#reserve = reserve;
		this.#fils = Array.from({ length: nombre }, () => this.#demarrer(traitement));
	}

	soumettre(bloc: Bloc): Promise<BlocTraite> {
		if (this.#panne !== null) return Promise.reject(this.#panne);
		const fil = this.#fils.reduce((a, b) => (b.attentes.length < a.attentes.length ? b : a));
		return new Promise((resoudre, rejeter) => {
			fil.attentes.push({ resoudre, rejeter });
			fil.worker.postMessage(bloc, [bloc.octets.buffer]);
		});
	}

	async fermer(): Promise<void> {
		await Promise.all(this.#fils.map(({ worker }) => worker.terminate()));
	}

	#demarrer({ module, options, validation }: Traitement): Fil {
		const worker = new Worker(moduleVoisin("./fil", import.meta.url), {
			workerData: { module: module?.href, options, validation },
		});
		const attentes: Attente[] = [];
		worker.on("message", ({ traite, octets }: Reponse) => {
			this.#reserve.rendre(octets);
			attentes.shift()?.resoudre(traite);
		});
		worker.on("error", (erreur: Error) => {
			this.#panne = erreur;
			for (const attente of attentes.splice(0)) attente.rejeter(erreur);
		});
		return { worker, attentes };
	}
}
