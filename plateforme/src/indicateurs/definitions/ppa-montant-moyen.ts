import type { Indicateur } from "../indicateur.ts";
import { montants } from "./panel.ts";
import { ppa } from "./ppa.ts";

export const ppaMontantMoyen: Indicateur = {
	...ppa,
	id: "ppa-montant-moyen",
	nom: "Prime d’activité : montant moyen des droits ouverts",
	phrase: "Ce que reçoit par mois, en moyenne, un foyer dont le droit a été ouvert après contact.",
	denominateur: "Les droits ouverts après contact.",
	ouverts: "Seuls les droits déjà en paiement ont un montant.",
	unite: "€",
	calcul: "moyenne",
	reserves: [
		"Montant mensuel à l’ouverture ; il change à chaque déclaration trimestrielle.",
		"Le bilan publié ne dit pas si ses 219 € sont par mois : nous le supposons.",
	],
	unites: montants("ppa"),
};
