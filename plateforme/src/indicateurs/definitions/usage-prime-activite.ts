import { demandesEnLigne } from "./usage.ts";

export const usagePrimeActivite = demandesEnLigne("ppa", "usage-prime-activite");
