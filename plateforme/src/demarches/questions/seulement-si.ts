import type { Reponses } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";

/** The same question, asked in that case only; in any other, what the file says stands. */
export const seulementSi = (
	cas: (reponses: Reponses) => boolean,
	question: QuestionDeDemarche,
): QuestionDeDemarche => ({
	...question,
	poser: (r, connu) => (cas(r) ? question.poser(r, connu) : []),
	oublier: (foyer, r, connu) => (cas(r) ? (question.oublier?.(foyer, r, connu) ?? foyer) : foyer),
});
