export { type Exporter, exporter } from "./actes/exporter.ts";
export { noterRetours } from "./actes/noter-retours.ts";
/** @public For the space of the person. */
export { decisionsDuDossier } from "./lectures/decision.ts";
export { parametresDesDecisions } from "./parametres.ts";
export { lireRetours } from "./suites/retour.ts";
