import type { Reponses } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";

/** The same question, asked in that case only. */
export const seulementSi = (
	cas: (reponses: Reponses) => boolean,
	question: QuestionDeDemarche,
): QuestionDeDemarche => ({
	...question,
	poser: (r, connu) => (cas(r) ? question.poser(r, connu) : []),
});
