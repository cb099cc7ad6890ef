import { availableParallelism } from "node:os";
import { type Atelier, ouvrirAtelier } from "./atelier.ts";
import type { Bloc, BlocTraite } from "./bloc.ts";
import { decouper } from "./decouper.ts";
import { Identifiants } from "./identifiants.ts";
import { Reserve } from "./reserve.ts";
import { ecarterDoublons } from "./sans-doublons.ts";
import type { Traitement } from "./traitement.ts";

/** Où vont des octets ; la promesse rendue fait attendre la lecture de la suite. */
export type Ecrire = (octets: Uint8Array) => Promise<void>;

export interface Bilan {
	foyers: number;
	rejets: number;
}

export interface OptionsPopulation {
	traitement: Traitement;
	/** Fils d'exécution. Défaut : un par cœur ; 1 : sans fil, dans le processus. */
	fils?: number;
	/** Les résultats, dans l'ordre de l'entrée. */
	ecrire: Ecrire;
	/** Les rejets, en NDJSON `{"ligne","champ","motif"}`, dans l'ordre de l'entrée. */
	rejeter: Ecrire;
	avancer?: (bilan: Bilan) => void;
}

/**
 * Traite tous les foyers d'une entrée (NDJSON ou liste JSON) en mémoire bornée. Chaque ligne non vide
 * donne un résultat ou un rejet.
 *
 * @throws {EntreeIllisible} si l'entrée est vide ou d'un autre format.
 */
export async function traiterPopulation(
	entree: AsyncIterable<Uint8Array>,
	options: OptionsPopulation,
): Promise<Bilan> {
	const reserve = new Reserve();
	const blocs = decouper(entree, reserve);
	let atelier: Atelier | undefined;
	try {
		const [premier, second] = [await blocs.next(), await blocs.next()];
		// Un seul bloc est traité plus vite que ne démarrent des fils.
		const fils = second.done ? 1 : (options.fils ?? availableParallelism());
		atelier = await ouvrirAtelier(options.traitement, fils, reserve);
		const emetteur = new Emetteur(options);
		await acheminer(enchainer([premier, second], blocs), atelier, emetteur);
		return emetteur.bilan;
	} finally {
		await blocs.return();
		await atelier?.fermer();
	}
}

async function acheminer(
	blocs: AsyncIterable<Bloc>,
	atelier: Atelier,
	emetteur: Emetteur,
): Promise<void> {
	const enCours: Promise<BlocTraite>[] = [];
	for await (const bloc of blocs) {
		const resultat = atelier.soumettre(bloc);
		// Un échec est levé à son tour, quand vient celui du bloc.
		resultat.catch(() => {});
		enCours.push(resultat);
		if (enCours.length > atelier.enCoursMax)
			await emetteur.emettre(await (enCours.shift() as Promise<BlocTraite>));
	}
	for (const resultat of enCours) await emetteur.emettre(await resultat);
}

async function* enchainer(
	debut: IteratorResult<Bloc, void>[],
	suite: AsyncIterable<Bloc>,
): AsyncGenerator<Bloc, void, undefined> {
	for (const { done, value } of debut) if (!done && value) yield value;
	yield* suite;
}

class Emetteur {
	readonly bilan: Bilan = { foyers: 0, rejets: 0 };
	readonly #options: OptionsPopulation;
	readonly #identifiants = new Identifiants();
	#lignes = 0;

	constructor(options: OptionsPopulation) {
		this.#options = options;
	}

	async emettre(bloc: BlocTraite): Promise<void> {
		const { sorties, foyers, rejets } = ecarterDoublons(bloc, this.#identifiants);
		for (const sortie of sorties) if (sortie.length > 0) await this.#options.ecrire(sortie);
		let texte = "";
		for (const { ligne, champ, motif } of rejets)
			texte += `${JSON.stringify({ ligne: this.#lignes + ligne, champ, motif })}\n`;
		if (texte !== "") await this.#options.rejeter(Buffer.from(texte));
		this.#lignes += bloc.lignes;
		this.bilan.foyers += foyers;
		this.bilan.rejets += rejets.length;
		this.#options.avancer?.(this.bilan);
	}
}
