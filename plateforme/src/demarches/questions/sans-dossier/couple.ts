import { premiere, type Reponses } from "../../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../../demarche.ts";

export const enCouple = (r: Reponses): boolean => premiere(r, "couple") === "oui";

export const couple: QuestionDeDemarche = {
	id: "couple",
	prealable: true,
	poser: () => [
		{
			id: "couple",
			titre: "Vivez-vous en couple ?",
			aide: "Mariés, pacsés ou en concubinage : ce qui compte est de vivre ensemble.",
			champs: [
				{
					type: "choix",
					nom: "couple",
					options: [
						{ valeur: "non", libelle: "Non, je vis sans conjoint" },
						{ valeur: "oui", libelle: "Oui, je vis en couple" },
					],
				},
			],
		},
	],
};
