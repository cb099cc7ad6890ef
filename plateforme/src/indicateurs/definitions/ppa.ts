import { BILAN_2020 } from "./communs.ts";
import { CANAUX_DE_CONTACT } from "./panel.ts";

/** What the four figures of the action on the prime d’activité have in common. */
export const ppa = {
	cohorte:
		"Les dossiers contactés dans la période par une action sur la prime d’activité, chacun à son premier contact.",
	source: `${BILAN_2020} : datamining « accès aux droits », prime d’activité`,
	modalites: CANAUX_DE_CONTACT,
	mieux: "plus",
} as const;

export const SANS_TEMOIN =
	"Rien ne dit ici ce que ces personnes auraient fait sans contact : c’est un suivi, pas un effet.";
