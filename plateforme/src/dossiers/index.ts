export { type DernierVersement, dernierVersement } from "./paiements/variation.ts";
export { ecrireTelephone } from "./recherche/telephone.ts";
export type * from "./types.ts";
