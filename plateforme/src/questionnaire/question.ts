import type { Champ } from "./saisie/champ.ts";
import type { Reponses } from "./saisie/reponses.ts";

/** One page: what is asked, and the fields that answer it. */
export interface Question {
	id: string;
	titre: string;
	aide: string;
	/** What the office knows already, above the fields. */
	constat?: readonly string[];
	champs: Champ[];
	/** It can be left without an answer, and this is what the button says. */
	passer?: "neSaitPas" | "prefereTaire";
}

/** The questions of a subject, given what was answered before. */
export type Fabrique<Contexte, Q extends Question = Question> = (
	reponses: Reponses,
	contexte: Contexte,
) => Q[];
