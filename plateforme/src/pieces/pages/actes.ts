/** What may be done of a document on the sorting screen. */
export const ACTES_DU_TRI = ["classer", "ecarter", "scinder", "fusionner"] as const;
export type ActeDuTri = (typeof ACTES_DU_TRI)[number];
