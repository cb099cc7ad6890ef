import { majuscule } from "../../socle/index.ts";

/** « France Services Oyonnax » for « france-services-oyonnax »: the account keeps no other name. */
export const nomDeStructure = (code: string): string => code.split("-").map(majuscule).join(" ");
