/** The list of what a person verifies, by reason; and what was verified. */
export const VUES = ["frontalier", "msa", "sejour", "mdph", "verifies"] as const;
export type Vue = (typeof VUES)[number];

export const FAITS_MONTRES = 200;
