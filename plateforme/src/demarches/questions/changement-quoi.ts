import { contient, type Reponses } from "../../questionnaire/index.server.ts";
import type { Connu, Ebauche, QuestionDeDemarche } from "../demarche.ts";
import { conjoint, enfants } from "./personnes.ts";

type Quoi =
	| "separation"
	| "couple"
	| "naissance"
	| "depart"
	| "demenagement"
	| "travail"
	| "revenus"
	| "date";

export const a = (r: Reponses, quoi: Quoi): boolean => contient(r, "quoi", quoi);

/** Who came and who left, as it can be said of this household. */
export const arriveesEtDeparts = (connu: Connu): [Quoi, string][] => [
	conjoint(connu) === undefined
		? ["couple", "Je vis maintenant en couple"]
		: ["separation", "Je me suis séparé ou séparée"],
	["naissance", "Un enfant est né, ou arrive chez nous"],
	...(enfants(connu).length > 0
		? ([["depart", "Un enfant ne vit plus chez nous"]] as [Quoi, string][])
		: []),
];

export const casesDe = (options: readonly [Quoi, string][], rien: string) => [
	{
		type: "cases" as const,
		nom: "quoi",
		rien: "rien",
		options: [
			...options.map(([valeur, libelle]) => ({ valeur, libelle })),
			{ valeur: "rien", libelle: rien },
		],
	},
];

export const autreChose = (ebauche: Ebauche, r: Reponses): void => {
	if (contient(r, "quoi", "rien"))
		ebauche.aVoir.push("La personne veut parler de ce qui a changé : la rappeler.");
};

const travailEtRevenus = (connu: Connu): [Quoi, string][] =>
	conjoint(connu) === undefined
		? [
				["travail", "Mon travail a changé"],
				["revenus", "Mes revenus ont changé"],
			]
		: [
				["travail", "Mon travail a changé, ou celui de mon conjoint"],
				["revenus", "Mes revenus ont changé, ou ceux de mon conjoint"],
			];

/** What changed: only what follows from it is asked. */
export const changementQuoi: QuestionDeDemarche = {
	id: "quoi",
	poser: (_, connu) => [
		{
			id: "quoi",
			titre: "Qu’est-ce qui a changé ?",
			aide: "Cochez tout ce qui a changé : vous le direz en une seule fois.",
			champs: casesDe(
				[
					...arriveesEtDeparts(connu),
					["demenagement", "J’ai déménagé, ou mon loyer a changé"],
					...travailEtRevenus(connu),
				],
				"Autre chose : je préfère en parler avec un agent",
			),
		},
	],
	changer: autreChose,
};
