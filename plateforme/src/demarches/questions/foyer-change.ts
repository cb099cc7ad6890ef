import { premiere, type Reponses } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { a, arriveesEtDeparts, autreChose, casesDe } from "./changement-quoi.ts";
import { foyerExact } from "./foyer-exact.ts";
import { leLogement } from "./logement.ts";
import { quiArriveOuPart } from "./qui-arrive-ou-part.ts";
import { seulementSi } from "./seulement-si.ts";

const faux = (r: Reponses): boolean => premiere(r, "foyer") === "non";

/** What is not true any more of the household that was shown: the change is told in the same draft. */
const foyerQuoi: QuestionDeDemarche = {
	id: "quoi",
	poser: (_, connu) => [
		{
			id: "quoi",
			titre: "Qu’est-ce qui n’est plus vrai ?",
			aide: "Cochez tout. Nous vous demanderons le détail, puis votre démarche reprendra où elle en est.",
			champs: casesDe(
				[
					...arriveesEtDeparts(connu),
					["demenagement", "Le logement, l’adresse ou le loyer"],
					["date", "Une date de naissance"],
				],
				"Autre chose : un agent le verra avec moi",
			),
		},
	],
	changer: autreChose,
};

/** Until what is wrong is all told, no right is spoken of. */
const siFaux = (question: QuestionDeDemarche): QuestionDeDemarche => ({
	...seulementSi(faux, question),
	prealable: true,
});

/** The household shown, then what must be said where it is wrong. */
export const foyerAJour: readonly QuestionDeDemarche[] = [
	foyerExact,
	siFaux(foyerQuoi),
	...quiArriveOuPart.map(siFaux),
];

/** The dwelling, where the procedure does not ask it anyway. */
export const logementAJour: readonly QuestionDeDemarche[] = leLogement.map((question) =>
	siFaux(seulementSi((r) => a(r, "demenagement") || a(r, "separation"), question)),
);
