import type { Motif as MotifDeSollicitation } from "../../sollicitations/index.ts";

/** Why an act was refused; the sentences are in `textes/refus.ts`. */
export type Motif =
	| "demarche-inconnue"
	| "demande-inconnue"
	| "foyer-inconnu"
	| "sans-objet"
	| "avec-un-dossier"
	| "deja-envoyee"
	| "fermee"
	| "incomplete"
	| "question-inconnue"
	| "mandat-fini"
	| "reservee"
	| "commencee-sans-vous"
	| "justification"
	| "reserve"
	| "inconnu";

export type MotifDeDemande = Motif | MotifDeSollicitation;
