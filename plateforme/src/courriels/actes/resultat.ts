import type {
	Motif as MotifSollicitation,
	Resultat as ResultatDe,
} from "../../sollicitations/index.ts";

/** Why an act on an e-mail was refused; the sentences are in `textes/fil.ts`. */
export type MotifCourriel =
	| MotifSollicitation
	| "courriel-inconnu"
	| "dossier-protege"
	| "deja-rattache"
	| "deja-message"
	| "pas-un-message"
	| "deja-ecarte"
	| "pas-ecarte"
	| "fichier-inconnu"
	| "fichier-deja-pris"
	| "fichier-non-pris"
	| "message-efface";

export type Resultat<T = unknown> = ResultatDe<T, MotifCourriel>;
