export type { Designation } from "./lectures/designations.ts";
export type { MandatVu, PersonneAidee } from "./lectures/mandats.ts";
export { estIntime } from "./prudence.ts";
export type { DonnePar, EtatMandat, MotifMandat, Portee } from "./regles.ts";
export { textesMandats } from "./textes.ts";
