/** What may be done to an e-mail. */
export const ACTES = ["rattacher", "ecarter", "reprendre", "traiter", "prendre"] as const;
export type Acte = (typeof ACTES)[number];
