export { contexteDu } from "./calendrier.ts";
export { type EcranResultat, repondre } from "./parcours/ecran.ts";
export type { Question } from "./questions/question.ts";
export { fabriques } from "./questions/toutes.ts";
export type { Bilan, DroitEstime } from "./resultat/bilan.ts";
export { presenter, type Resultat } from "./resultat/presenter.ts";
