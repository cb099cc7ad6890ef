import { parentPort, workerData } from "node:worker_threads";
import type { Bloc, BlocTraite } from "./bloc.ts";
import { chargerTraitement } from "./traitement.ts";
import { TraiteurDeBlocs } from "./traiter-bloc.ts";

/** Ce qu'un fil renvoie : le résultat, et le tampon d'entrée à réemployer. */
export interface Reponse {
	traite: BlocTraite;
	octets: Uint8Array<ArrayBuffer>;
}

const { module, options, validation } = workerData;
const traiteur = new TraiteurDeBlocs(await chargerTraitement(module, options), validation);

parentPort?.on("message", (bloc: Bloc) => {
	const traite = traiteur.traiter(bloc);
	const reponse: Reponse = { traite, octets: bloc.octets };
	parentPort?.postMessage(reponse, [
		traite.sortie.buffer,
		traite.fins.buffer,
		traite.lignesDesFoyers.buffer,
		bloc.octets.buffer,
	]);
});
