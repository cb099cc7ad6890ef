export { terminerAppel } from "./actes/terminer.ts";
export { appels } from "./tables.ts";
