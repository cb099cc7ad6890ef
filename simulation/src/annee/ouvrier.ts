import { parentPort, workerData } from "node:worker_threads";
import { type Ecriture, ecrirePlage } from "./ecrire-plage.ts";
import { compter, type Plage } from "./plage.ts";

/** Un fil d'exécution : compte sa plage, puis l'écrit quand l'année entière est connue. */
const plage = workerData as Plage;
parentPort?.once("message", (ecriture: Ecriture) => {
	parentPort?.postMessage(ecrirePlage(plage, ecriture));
});
parentPort?.postMessage(compter(plage));
