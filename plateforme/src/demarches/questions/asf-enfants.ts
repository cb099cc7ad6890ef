import { contient, type Reponses } from "../../questionnaire/index.server.ts";
import type { Connu, QuestionDeDemarche } from "../demarche.ts";
import { ageDe, avec, enfants } from "./personnes.ts";

/** The allowance is due for a child under this age (CSS L512-3 and R512-2). */
const AGE_LIMITE = 20;

const AUTRE = "autre";

const possibles = (connu: Connu) =>
	enfants(connu).filter((place) => (ageDe(connu, place) ?? 0) < AGE_LIMITE);

/** Children whom the request is for, by place: there is one right for each. */
export const demandes = (r: Reponses, connu: Connu): number[] =>
	possibles(connu).filter((place) => contient(r, "asf", String(place)));

export const asfEnfants: QuestionDeDemarche = {
	id: "asf",
	poser: (_, connu) => [
		{
			id: "asf",
			titre: "Pour quels enfants demandez-vous l’allocation ?",
			aide: "Ceux que l’autre parent n’aide pas, ou pas assez. Chaque enfant a son droit : tous n’ont pas forcément le même autre parent.",
			champs: [
				{
					type: "cases",
					nom: "asf",
					rien: "rien",
					options: [
						...possibles(connu).map((place) => ({
							valeur: String(place),
							libelle: connu.prenoms[place] ?? "",
						})),
						{
							valeur: AUTRE,
							libelle: possibles(connu).length > 0 ? "Un autre enfant" : "Un enfant",
							aide: "Votre dossier ne le connaît pas encore : un agent l’ajoutera avec vous.",
						},
						{ valeur: "rien", libelle: "Aucun enfant" },
					],
				},
			],
		},
	],
	// A child whom the file does not know of may open it.
	taire: (r, connu) =>
		contient(r, "asf", AUTRE) || (!r.has("asf") && possibles(connu).length === 0),
	oublier: (foyer, r) =>
		r.has("asf")
			? foyer
			: avec(foyer, (personne) =>
					personne.role === "enfant" ? { ...personne, prive_aide_parent: null } : personne,
				),
	changer(ebauche, r, connu) {
		if (!r.has("asf")) return;
		for (const place of possibles(connu))
			ebauche.privesDAide?.set(place, demandes(r, connu).includes(place));
		if (contient(r, "asf", AUTRE))
			ebauche.aVoir.push("L’enfant n’est pas dans le dossier : l’ajouter avec la personne.");
		if (contient(r, "asf", "rien"))
			ebauche.aVoir.push("Aucun enfant du dossier n’est demandé : voir avec la personne.");
	},
};
