import { contient, type Reponses } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { conjoint } from "./personnes.ts";

type Quoi = "separation" | "couple" | "naissance" | "demenagement" | "travail" | "revenus";

export const a = (r: Reponses, quoi: Quoi): boolean => contient(r, "quoi", quoi);

/** What changed: only what follows from it is asked. */
export const changementQuoi: QuestionDeDemarche = {
	id: "quoi",
	poser: (_, connu) => {
		const options: [Quoi, string][] = [
			conjoint(connu) === undefined
				? ["couple", "Je vis maintenant en couple"]
				: ["separation", "Je me suis séparé ou séparée"],
			["naissance", "Un enfant est né, ou arrive chez nous"],
			["demenagement", "J’ai déménagé, ou mon loyer a changé"],
			["travail", "Mon travail a changé, ou celui de mon conjoint"],
			["revenus", "Mes revenus ont changé, ou ceux de mon conjoint"],
		];
		return [
			{
				id: "quoi",
				titre: "Qu’est-ce qui a changé ?",
				aide: "Cochez tout ce qui a changé : vous le direz en une seule fois.",
				champs: [
					{
						type: "cases",
						nom: "quoi",
						rien: "rien",
						options: [
							...options.map(([valeur, libelle]) => ({ valeur, libelle })),
							{ valeur: "rien", libelle: "Autre chose : je préfère en parler avec un agent" },
						],
					},
				],
			},
		];
	},
	changer(ebauche, r) {
		if (contient(r, "quoi", "rien"))
			ebauche.aVoir.push("La personne veut parler de ce qui a changé : la rappeler.");
	},
};
