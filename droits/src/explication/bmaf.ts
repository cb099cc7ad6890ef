import { bmaf } from "../baremes/communs.ts";
import type { Mois } from "../calendrier.ts";
import type { Terme } from "./calcul.ts";
import { citer } from "./citer.ts";

/** Base mensuelle des prestations familiales, avec son texte. */
export const baseMensuelle = (mois: Mois): Terme =>
	citer(bmaf, "bmaf", mois, "base mensuelle des prestations familiales", "€/mois");
