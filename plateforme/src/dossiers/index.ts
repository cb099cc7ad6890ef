export { type DernierVersement, dernierVersement } from "./paiements/variation.ts";
export { quotientFamilial } from "./quotient-familial/quotient-familial.ts";
export { ecrireTelephone, lireTelephone } from "./recherche/telephone.ts";
export type * from "./types.ts";
