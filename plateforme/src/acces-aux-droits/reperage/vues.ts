/** What a person verifies, by reason. */
export const RAISONS = ["frontalier", "msa", "sejour", "mdph"] as const;

/** Beside them, what holds up no right for now, and what was verified. */
export const VUES = [...RAISONS, "sans-droit", "verifies"] as const;
export type Vue = (typeof VUES)[number];

export const FAITS_MONTRES = 200;
