import { prestations } from "../../socle/index.ts";
import type { Indicateur } from "../indicateur.ts";
import { BILAN_2020 } from "./communs.ts";

/** What the shares made online have in common. */
export const usage = {
	ouverts: "Le canal est connu dès l’arrivée : rien ne reste en cours.",
	unite: "%",
	calcul: "part",
	mieux: "plus",
} as const;

export const CANAL_DE_L_ARRIVEE =
	"Le canal est celui de l’arrivée : une demande commencée en ligne et finie par courrier compte comme courrier.";

/** Share made online of the requests of one benefit. */
export const demandesEnLigne = (prestation: "aide_logement" | "ppa", id: string): Indicateur => ({
	...usage,
	id,
	nom: `Demandes en ligne : ${prestations[prestation].court.toLowerCase()}`,
	phrase: `Sur cent demandes ${prestations[prestation].de}, combien sont arrivées par le téléservice.`,
	cohorte: `Les demandes ${prestations[prestation].de} arrivées dans la période.`,
	denominateur: "Ces demandes, par tous les canaux.",
	source: `${BILAN_2020} : taux d’utilisation des téléservices`,
	reserves: [CANAL_DE_L_ARRIVEE],
	unites: `SELECT arrivee AS jour, (canal = 'en-ligne')::int AS valeur,
	NULL AS modalite, dossier, sollicitation
FROM faits_sollicitations
WHERE nature = 'demande' AND prestation = '${prestation}' AND arrivee >= $1 AND arrivee < $2`,
});
