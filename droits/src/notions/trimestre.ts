import { lireMois } from "../calendrier.ts";

/** Depuis ce mois le trimestre de référence va de M-4 à M-2 (décret 2025-185, CASF art. R262-7, CSS art. R843-1). */
export const TRIMESTRE_DECALE_DEPUIS = lireMois("2025-03");
