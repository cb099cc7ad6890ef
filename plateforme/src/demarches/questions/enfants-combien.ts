import { contient, premiere, type Reponses } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";

const NOMBRES = [
	["1", "Un enfant"],
	["2", "Deux enfants"],
	["3", "Trois enfants"],
	["4", "Quatre enfants"],
	["plus", "Plus de quatre"],
] as const;
/** Each has their page; beyond, an agent adds the others with the person. */
const PAGES_MAX = 4;

export const unEnfantArrive = (r: Reponses): boolean =>
	!r.has("quoi") || contient(r, "quoi", "naissance");

/** Until it is said, one: a request sent before this was asked tells of one child. */
export const combienArrivent = (r: Reponses): number => {
	const dit = premiere(r, "arrivent");
	return dit === "plus" ? PAGES_MAX : Number(dit ?? 1);
};

/** Twins are told at once: some benefits count each child. */
export const enfantsCombien: QuestionDeDemarche = {
	id: "arrivent",
	poser: (r) =>
		unEnfantArrive(r)
			? [
					{
						id: "arrivent",
						titre: "Combien d’enfants sont nés, ou arrivent chez vous ?",
						aide: "Des jumeaux ou des triplés se déclarent ensemble : nous vous demanderons ensuite chaque enfant.",
						champs: [
							{
								type: "choix",
								nom: "arrivent",
								options: NOMBRES.map(([valeur, libelle]) => ({ valeur, libelle })),
							},
						],
					},
				]
			: [],
	changer(ebauche, r) {
		if (premiere(r, "arrivent") === "plus")
			ebauche.aVoir.push(
				`Plus de ${PAGES_MAX} enfants arrivent : ajouter les autres avec la personne.`,
			);
	},
};
