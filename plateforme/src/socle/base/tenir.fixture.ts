import { demarrerServeur } from "./serveur.ts";

/** A process that holds the database of a folder until it is killed. */
const serveur = await demarrerServeur(process.argv[2] ?? "", "demarrer");
console.log(serveur.pid());
setInterval(() => {}, 60_000);
