import { questionsAges, questionsFoyer } from "./foyer.ts";
import { questionsLogement } from "./logement.ts";
import type { Fabrique } from "./question.ts";
import { questionsRevenus } from "./revenus.ts";
import { questionsParentSeul, questionsParticularites } from "./situations.ts";

/** Every question, in the order in which they are asked; each looks only at those before it. */
export const fabriques: Fabrique[] = [
	...questionsFoyer,
	...questionsParticularites,
	...questionsAges,
	...questionsParentSeul,
	...questionsLogement,
	...questionsRevenus,
];
