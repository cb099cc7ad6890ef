import { estimer } from "droits";
import { type Releve, type Reponses, relire } from "../../questionnaire/index.server.ts";
import type { Contexte } from "../calendrier.ts";
import { assembler } from "../foyer/assembler.ts";
import type { Question } from "../questions/question.ts";
import { fabriques } from "../questions/toutes.ts";
import { importe } from "./importer.ts";
import { questionDuChamp } from "./question-du-champ.ts";

export interface Position {
	releve: Releve<Question>;
	/** Absent when the answer is settled. */
	suivante?: Question;
	/** Questions that would still be asked, this one included. */
	restantes: number;
}

/** The first question whose answer still matters, in the order in which they are asked. */
export function avancer(recues: Reponses, contexte: Contexte): Position {
	const releve = relire(fabriques, recues, contexte);
	const ouvertes = releve.etapes.filter(({ etat }) => etat === "ouverte");
	const utiles = ouvertes
		.map(({ question }) => question)
		.filter((question) => question.socle || importe(question, releve, contexte));
	const suivante = utiles[0] ?? decisive(releve, contexte);
	return { releve, suivante, restantes: utiles.length };
}

/** What no tried household showed, but that the estimate still hesitates on. */
function decisive(releve: Releve<Question>, contexte: Contexte): Question | undefined {
	const { question } = estimer(assembler(releve.retenues, contexte));
	if (!question) return undefined;
	const id = questionDuChamp(question.champ, releve);
	return releve.etapes.find((e) => e.etat === "ouverte" && e.question.id === id)?.question;
}
