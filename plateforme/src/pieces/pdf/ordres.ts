import type { Format } from "../controle/format.ts";
import type { MotifDeRefus } from "../controle/motifs.ts";

/** A document that pages are taken from. */
export interface Source {
	octets: Uint8Array;
	format: Format;
}

/** What the thread is asked, and what it answers: it alone opens what people send. */
export type Ordre =
	| { faire: "analyser"; octets: Uint8Array }
	| { faire: "rendre"; octets: Uint8Array; page: number; largeur: number }
	| { faire: "assembler"; sources: Source[]; choix: PageChoisie[] };

/** From 1, in the source of that rank (from 0). */
export interface PageChoisie {
	source: number;
	page: number;
}

export type Analyse =
	| { ok: true; pages: number; texte: string }
	| { ok: false; motif: MotifDeRefus };

export interface Reponses {
	analyser: Analyse;
	/** Four bytes a point: red, green, blue, alpha. */
	rendre: { points: Uint8Array; largeur: number; hauteur: number };
	assembler: { octets: Uint8Array };
}

export const PAGES_MAX = 200;
/** Enough to tell what it is and whose. */
export const TEXTE_MAX = 4000;
