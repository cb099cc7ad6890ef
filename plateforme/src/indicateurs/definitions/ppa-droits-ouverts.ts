import type { Indicateur } from "../indicateur.ts";
import { DANS_LA_FENETRE, droitsOuverts } from "./panel.ts";
import { ppa, SANS_TEMOIN } from "./ppa.ts";

export const ppaDroitsOuverts: Indicateur = {
	...ppa,
	id: "ppa-droits-ouverts",
	nom: "Prime d’activité : droits ouverts après contact",
	phrase: "Sur cent dossiers contactés, combien reçoivent ensuite la prime d’activité.",
	denominateur: "Les dossiers contactés.",
	ouverts: `Un droit compte si sa demande est arrivée ${DANS_LA_FENETRE}, qu’elle est accordée à la date de la mesure et que le droit est en paiement au dossier ; une demande en cours compte comme sans droit.`,
	unite: "%",
	calcul: "part",
	reserves: [SANS_TEMOIN],
	unites: droitsOuverts("ppa"),
};
