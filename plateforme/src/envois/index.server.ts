export { deposerEnvoi, type Message } from "./actes/deposer.ts";
export type { Transporteur } from "./transporteur.ts";
export { travauxDesEnvois } from "./travaux.ts";
