export { deposerEnvoi, type Message } from "./actes/deposer.ts";
export { facteur } from "./facteur/facteur.ts";
export { releverMessage } from "./retours/relever.ts";
