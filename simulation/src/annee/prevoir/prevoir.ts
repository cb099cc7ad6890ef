import type { Foyer } from "droits";
import type { Hasard } from "../../hasard.ts";
import { ACTIVITE_DU_FOYER } from "../hypotheses.ts";
import { moisDeTexte, premierDuMois } from "../jours.ts";
import { prevoirChangements } from "./changements.ts";
import { prevoirDeclarations } from "./declarations.ts";
import { prevoirDemandes } from "./demandes.ts";
import { prevoirLeReste } from "./le-reste.ts";
import type { Prevision } from "./venue.ts";

/** Tire l'année d'un dossier, tel que l'organisme le connaît en décembre. */
export function prevoir(h: Hasard, connu: Foyer): Prevision {
	const entree = Math.max(0, moisDeTexte(connu.connu_depuis ?? connu.mois));
	const prevision: Prevision = {
		entree,
		venues: [],
		naissances: [],
		demandes: new Map(),
		refus: new Map(),
		phase: h.entier(0, 2),
	};
	const ouvert = premierDuMois(entree);
	const activite = h.lognormale(
		Math.exp(-(ACTIVITE_DU_FOYER.valeur ** 2) / 2),
		ACTIVITE_DU_FOYER.valeur,
	);
	prevoirDemandes(h, connu, prevision);
	prevoirChangements(h, connu, prevision, activite);
	prevoirDeclarations(h, connu, prevision);
	prevoirLeReste(h, connu, prevision, ouvert, activite);
	return prevision;
}
