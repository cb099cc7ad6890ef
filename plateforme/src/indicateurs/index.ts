export { indicateurDe, indicateurs } from "./definitions.ts";
export type { Source } from "./faits/relations.ts";
export type { Indicateur, Mesure, Unite, Valeur, ValeurPrecedente } from "./indicateur.ts";
export { enJson } from "./restitution/json.ts";
export { enTableau } from "./restitution/tableau.ts";
export { textesRapport } from "./textes/rapport/rapport.ts";
export { textesIndicateurs } from "./textes.ts";
export type { ValeurAnnuelle } from "./valeurs/verifier.ts";
