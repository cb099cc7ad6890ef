import type { Profil } from "./profil.ts";
import { COUPLE_AVEC_ENFANT } from "./profils-couple.ts";
import { PARENT_SEUL } from "./profils-parent-seul.ts";
import { SANS_ENFANT } from "./profils-sans-enfant.ts";

/** Les cases de la population : type de famille × type de revenus. */
export const PROFILS: readonly Profil[] = [...SANS_ENFANT, ...PARENT_SEUL, ...COUPLE_AVEC_ENFANT];
