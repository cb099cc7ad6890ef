import { premiere } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { demandes } from "./asf-enfants.ts";
import { dePrenom } from "./personnes.ts";

const SANS_TITRE: ReadonlySet<string | undefined> = new Set(["orphelin", "filiation"]);

/** Whether something fixes the support: without it, four months, then the judge. */
export const asfTitre: QuestionDeDemarche = {
	id: "titre",
	poser: (r, connu) =>
		demandes(r, connu)
			.filter((place) => !SANS_TITRE.has(premiere(r, `motif.${place}`)))
			.map((place) => ({
				id: `titre.${place}`,
				titre: `Un papier fixe-t-il la pension ${dePrenom(connu, place)} ?`,
				aide: "Sans lui, l’allocation commence quand même : elle dure quatre mois, le temps de saisir le juge ou de s’accorder.",
				champs: [
					{
						type: "choix",
						nom: `titre.${place}`,
						options: [
							{ valeur: "jugement", libelle: "Oui, un jugement ou une convention de divorce" },
							{ valeur: "accord", libelle: "Oui, un accord rendu exécutoire par la Caf" },
							{ valeur: "en-cours", libelle: "Pas encore : le juge est saisi" },
							{ valeur: "aucun", libelle: "Non, rien" },
						],
					},
				],
				passer: "neSaitPas",
			})),
};
