import { dateLue } from "../../questionnaire/index.server.ts";
import { ajouterMois } from "../../socle/index.ts";
import type { QuestionDeDemarche } from "../demarche.ts";

/** Since when: the month decides from when rights change. */
export const changementDepuis: QuestionDeDemarche = {
	id: "depuis",
	poser: (r, { mois }) =>
		r.get("quoi")?.every((quoi) => quoi === "rien" || quoi === "date")
			? []
			: [
					{
						id: "depuis",
						titre: "Depuis quand ?",
						aide: "Le mois où cela a changé. S’il y a plusieurs changements, le plus ancien.",
						champs: [
							{
								type: "mois",
								nom: "depuis",
								libelle: "Mois du changement",
								min: ajouterMois(mois, -24),
								max: mois,
								avant: "Cette date remonte à plus de deux ans : vérifiez l’année, ou appelez-nous.",
								apres: "Ce mois est à venir : revenez quand le changement aura eu lieu.",
							},
						],
					},
				],
	changer(ebauche, r) {
		ebauche.mois = dateLue(r, "depuis") ?? ebauche.mois;
	},
};
