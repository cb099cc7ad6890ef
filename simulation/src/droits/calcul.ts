import { type CodePrestation, calculer, type Foyer } from "droits";

/** Montants de décembre 2020 ou d'un mois d'avant : aucun n'est alors hors du calcul. */
export type Montants = Record<CodePrestation, number>;

export const montantsDe = (foyer: Foyer): Montants =>
	calculer(foyer, { lecture: "droit" }).droits as Montants;
