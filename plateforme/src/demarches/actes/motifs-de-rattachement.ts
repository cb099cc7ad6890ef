import { ActeRefuse, type Motif } from "../../sollicitations/index.ts";

export type MotifDeRattachement =
	| Motif
	/** No request without a file came with this item. */
	| "rien-a-rattacher"
	| "matricule-illisible"
	| "foyer-illisible"
	/** The file is not said to be this person’s, or someone watches it: an agent must have heard them. */
	| "a-confirmer"
	/** Someone of this name and birth has a file; another one is being opened. */
	| "jumeaux"
	/** That file waits for its own number. */
	| "sans-numero"
	| "justification"
	| "reserve"
	| "inconnu";

export interface Rattachee {
	dossier: number;
	/** Under a number that was not known here. */
	ouvert: boolean;
}

export interface Rattachement {
	sollicitation: number;
	/** One that is here; or the number that the national system gave, here already or not. */
	vers: { dossier: number } | { matricule: string };
	/** The agent has checked with the person that it is theirs. */
	verifie: boolean;
}

export const refuser = (motif: MotifDeRattachement) => new ActeRefuse<MotifDeRattachement>(motif);
