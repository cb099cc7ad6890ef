import { AGES } from "./plan/strates.ts";
import { DELAI_DE_CONTACT, FENETRE, MATURITE } from "./resultats/fenetre.ts";
import { PUISSANCE, RISQUE } from "./statistiques/taille.ts";
import { plans } from "./tables.ts";

/** What an action is drawn and counted with, as the code itself has it: shown by the public register. */
export const parametresDesActions = () => ({
	ages: AGES.map(([, nom]) => nom),
	fenetre: FENETRE,
	maturite: MATURITE,
	delaiDeContact: DELAI_DE_CONTACT,
	puissance: PUISSANCE,
	risque: RISQUE,
	arretOppositions: Number(plans.arretOppositions.default),
	arretDes: Number(plans.arretDes.default),
});
