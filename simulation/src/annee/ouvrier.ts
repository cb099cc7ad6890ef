import { parentPort, workerData } from "node:worker_threads";
import type { Souvenirs } from "../dossier.ts";
import { type Ecriture, ecrirePlage } from "./ecrire-plage.ts";
import { compter, type Plage } from "./plage.ts";

/** Un fil d'exécution : compte sa plage, puis l'écrit quand l'année entière est connue. */
const plage = workerData as Plage;
const souvenirs: Souvenirs = new Map();
parentPort?.once("message", (ecriture: Ecriture) => {
	parentPort?.postMessage(ecrirePlage(plage, ecriture, souvenirs));
});
parentPort?.postMessage(compter(plage, souvenirs));
