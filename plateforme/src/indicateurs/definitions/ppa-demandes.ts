import type { Indicateur } from "../indicateur.ts";
import { DANS_LA_FENETRE, demandes } from "./panel.ts";
import { ppa, SANS_TEMOIN } from "./ppa.ts";

export const ppaDemandes: Indicateur = {
	...ppa,
	id: "ppa-demandes",
	nom: "Prime d’activité : demandes après contact",
	phrase: "Sur cent dossiers contactés, combien ont demandé la prime d’activité ensuite.",
	denominateur: "Les dossiers contactés.",
	ouverts: `Une demande compte si elle arrive ${DANS_LA_FENETRE} et avant la date de la mesure ; un contact récent sans demande compte comme sans demande.`,
	unite: "%",
	calcul: "part",
	reserves: [SANS_TEMOIN],
	unites: demandes("ppa"),
};
