export { contexteDu } from "./calendrier.ts";
export { type EcranQuestion, type EcranResultat, repondre } from "./parcours/ecran.ts";
export { PASSEES, relire, VUES } from "./parcours/relire.ts";
export { fabriques } from "./questions/toutes.ts";
export type { Bilan, DroitEstime } from "./resultat/bilan.ts";
export { presenter, type Resultat } from "./resultat/presenter.ts";
export { type ReponseEnMots, reponsesEnMots } from "./resultat/reponses-en-mots.ts";
export type { Reponses } from "./saisie/reponses.ts";
