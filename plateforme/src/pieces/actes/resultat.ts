import type {
	Motif as MotifSollicitation,
	Resultat as ResultatDe,
} from "../../sollicitations/index.ts";

/** Why an act on documents was refused; the sentences are in `textes/tri.ts`. */
export type MotifPiece =
	| MotifSollicitation
	| "piece-inconnue"
	| "deja-triee"
	| "dossier-inconnu"
	| "dossier-protege"
	| "type-vide"
	| "date-illisible"
	| "date-future"
	| "motif-vide"
	| "pages-vides"
	| "pages-inconnues"
	| "autre-envoi"
	| "une-seule"
	| "trop-de-pages"
	| "trop-lourde"
	| "rien-demande"
	| "une-precision"
	| "deja-tenue";

export type Resultat<T = unknown> = ResultatDe<T, MotifPiece>;
