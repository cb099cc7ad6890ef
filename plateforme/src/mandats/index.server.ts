export { accepterDesignation, accepterMandat } from "./actes/accepter.ts";
export { auNomDe, type MandatEnMain, mandatPour, noterGeste } from "./actes/agir.ts";
export { type Donne, donnerMandat, donnerMandatDans } from "./actes/donner.ts";
export { revoquerMandat } from "./actes/revoquer.ts";
export { designationsPour, structuresAidantes } from "./lectures/designations.ts";
export { assisteePar, mandatsDuDossier, personnesAidees } from "./lectures/mandats.ts";
export { lireMandat, type MandatDit } from "./regles.ts";
