export type { Separation } from "./actes/scinder.ts";
export type { AccesAuDossier } from "./lectures/acces.ts";
export { type DernierVersement, dernierVersement } from "./paiements/variation.ts";
export { quotientFamilial } from "./quotient-familial/quotient-familial.ts";
export type { Trouvee } from "./recherche/chercher.ts";
export { lireSaisie } from "./recherche/lire-saisie.ts";
export { motsDuTexte } from "./recherche/mots.ts";
export { ecrireTelephone, lireTelephone } from "./recherche/telephone.ts";
export type * from "./types.ts";
