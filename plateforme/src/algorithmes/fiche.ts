import type { Jour } from "../socle/index.ts";

/** One algorithm as the public reads it (CRPA, L312-1-3, L311-3-1, R311-3-1-1 and R311-3-1-2). */
export interface Fiche {
	/** Its place in the page. */
	ancre: string;
	titre: string;
	/** Of this text; what was computed with carries its own. */
	version: number;
	date: Jour;
	finalite: string;
	bases: readonly string[];
	donnees: readonly string[];
	/** What it never reads, nor is ever read for. */
	jamais: readonly string[];
	/** Step by step, as it runs. */
	operations: readonly string[];
	parametres: readonly Parametre[];
	quiDecide: string;
	performances: readonly Performance[];
	/** Said where there is nothing to measure. */
	sansMesure?: string;
	limites: readonly string[];
}

export interface Parametre {
	nom: string;
	/** Read from the code, never typed here. */
	valeur: string;
	pourquoi: string;
}

/** A figure that anyone can measure again. */
export interface Performance {
	phrase: string;
	/** The very words of the document that measured it: a test finds them there. */
	extrait: string;
	document: string;
	commandes: readonly string[];
}
