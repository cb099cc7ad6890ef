import { contient, premiere, type Reponses } from "../../questionnaire/index.server.ts";
import { ajouterMois } from "../../socle/index.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { jourDit } from "./jour-dit.ts";

const arrive = (r: Reponses) => !r.has("quoi") || contient(r, "quoi", "naissance");

/** The child who is born or arrives. */
export const enfantArrive: QuestionDeDemarche = {
	id: "enfant",
	poser: (r, { jour, mois }) =>
		arrive(r)
			? [
					{
						id: "enfant",
						titre: "Qui est l’enfant ?",
						aide: "Comme sur l’acte de naissance. Pour des jumeaux, dites le premier ici : nous ajouterons l’autre avec vous.",
						champs: [
							{ type: "texte", nom: "enfant.prenom", libelle: "Son prénom", max: 60 },
							{ type: "texte", nom: "enfant.nom", libelle: "Son nom", max: 60 },
							{
								type: "jour",
								nom: "enfant.naissance",
								libelle: "Sa date de naissance",
								min: `${ajouterMois(mois, -25 * 12)}-01`,
								max: jour,
								avant:
									"Un enfant de plus de 25 ans ne compte plus à votre charge : vérifiez l’année.",
								apres: "Cette date est à venir : revenez après la naissance.",
							},
							{
								type: "choix",
								nom: "enfant.vit",
								libelle: "Où vit l’enfant",
								options: [
									{ valeur: "ici", libelle: "Avec nous, tout le temps" },
									{ valeur: "alterne", libelle: "Une partie du temps chez son autre parent" },
								],
							},
						],
					},
				]
			: [],
	changer(ebauche, r) {
		const naissance = jourDit(r, "enfant.naissance");
		if (!arrive(r) || !naissance) return;
		ebauche.enfants.push({
			prenom: premiere(r, "enfant.prenom") ?? "",
			nom: premiere(r, "enfant.nom") ?? "",
			naissance,
			alternee: premiere(r, "enfant.vit") === "alterne",
		});
		// A birth alone says its own month.
		if (!r.has("quoi") && naissance.slice(0, 7) > ajouterMois(ebauche.mois, -24))
			ebauche.mois = naissance.slice(0, 7);
	},
};
