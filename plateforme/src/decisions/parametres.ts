import { REGLAGES } from "./regles/reglages.ts";

/** What the second look works with, as the code itself has it: the public register shows these and no others. */
export const parametresDesDecisions = () => ({ part: REGLAGES.part, seuil: REGLAGES.seuil });
