import { installerBase, ouvrirBase } from "../../socle/essais.ts";
import { facteur } from "./facteur.ts";

/** The postman in a process of its own, to be killed. */
installerBase(ouvrirBase(JSON.parse(process.argv[2] ?? ""), 4));
await facteur.ouvrir();
console.log("prêt");
