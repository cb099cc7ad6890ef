import type { Reponses } from "../../questionnaire/index.server.ts";
import type { Connu, QuestionDeDemarche } from "../demarche.ts";
import { a } from "./changement-quoi.ts";
import { enfants } from "./personnes.ts";

/** Those who did not follow the other parent. */
const restes = (r: Reponses, connu: Connu): number[] =>
	enfants(connu).filter((place) => !r.get(`residence.${place}`)?.includes("suit"));

/** Which children do not live there any more; where they live is not asked. */
export const enfantsPartis: QuestionDeDemarche = {
	id: "depart",
	poser: (r, connu) => {
		const petits = a(r, "depart") ? restes(r, connu) : [];
		if (petits.length === 0) return [];
		return [
			{
				id: "depart",
				titre: "Quel enfant ne vit plus chez vous ?",
				aide: "Cochez-les tous. Un enfant en internat, qui rentre chaque semaine, vit encore chez vous.",
				champs: [
					{
						type: "cases",
						nom: "depart",
						rien: "aucun",
						options: [
							...petits.map((place) => ({
								valeur: String(place),
								libelle: connu.prenoms[place] ?? "",
							})),
							{ valeur: "aucun", libelle: "Aucun : je me suis trompé de case" },
						],
					},
				],
			},
		];
	},
	changer(ebauche, r, connu) {
		if (!a(r, "depart")) return;
		for (const place of restes(r, connu))
			if (r.get("depart")?.includes(String(place))) ebauche.partent.push(place);
	},
};
