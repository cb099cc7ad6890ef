export { indicateurDe, indicateurs } from "./definitions.ts";
export type { Source } from "./faits/relations.ts";
export type { Indicateur, Mesure, Unite, Valeur, ValeurPrecedente } from "./indicateur.ts";
export type { ValeurAnnuelle } from "./valeurs/verifier.ts";
