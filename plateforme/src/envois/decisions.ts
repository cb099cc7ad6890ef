/** A person decides of what the platform cannot: it never sends by itself what may have been sent. */
export const DECISIONS = ["renvoyer", "tenir-pour-remis"] as const;
export type Decision = (typeof DECISIONS)[number];
