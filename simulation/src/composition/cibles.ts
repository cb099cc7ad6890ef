/** Ce que l'on compte dans la population simulée, par foyer. */
export const MESURES = ["rsa", "ppa", "aide_logement", "af", "paje", "personnes"] as const;
export type Mesure = (typeof MESURES)[number];
export type Vecteur = number[];
