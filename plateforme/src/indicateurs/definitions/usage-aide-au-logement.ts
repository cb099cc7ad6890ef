import { demandesEnLigne } from "./usage.ts";

export const usageAideAuLogement = demandesEnLigne("aide_logement", "usage-aide-au-logement");
