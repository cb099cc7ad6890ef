import type { Motif } from "../../sollicitations/index.ts";
import type { MotifDesBras } from "../plan/bras.ts";
import type { MotifAction } from "../regles.ts";

/** Why a plan, a call or a kit is refused; the sentences are in `textes/`. */
export type MotifPlan =
	| Motif
	| MotifAction
	| MotifDesBras
	| "plan-inconnu"
	| "plan-verrouille"
	| "kit-inconnu"
	| "kit-existe"
	| "kit-fautif"
	| "audience-illisible"
	| "audience-vide"
	| "audience-de-tous"
	| "audience-reservee"
	| "commune-inconnue"
	| "avis-manquant"
	| "avis-defavorable"
	| "avis-vide"
	| "sans-coordonnees"
	| "appels-trop-nombreux"
	| "reglages-illisibles"
	| "etat-impossible"
	| "raison-vide"
	| "pas-a-appeler"
	| "appel-pris"
	| "rappel-illisible"
	| "plus-personne"
	| "decision-inconnue";
