import { premiere } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";

/** Cross-border work decides which country pays first: an agent looks at it. */
export const ailleurs: QuestionDeDemarche = {
	id: "pays",
	poser: () => [
		{
			id: "pays",
			titre: "Quelqu’un de votre foyer travaille-t-il hors de France ?",
			aide: "Par exemple à Genève. Cela peut changer le pays qui verse, pas votre droit de demander.",
			champs: [
				{
					type: "choix",
					nom: "pays",
					options: [
						{ valeur: "non", libelle: "Non" },
						{ valeur: "suisse", libelle: "Oui, en Suisse" },
						{ valeur: "autre", libelle: "Oui, dans un autre pays" },
					],
				},
			],
		},
	],
	changer(ebauche, r) {
		const dit = premiere(r, "pays");
		if (dit === "suisse" || dit === "autre")
			ebauche.aVoir.push(
				"Travail hors de France : vérifier quel pays est prioritaire avant de décider.",
			);
	},
};
