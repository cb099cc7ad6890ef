import type { Activite } from "droits";
import { premiere } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { a } from "./changement-quoi.ts";
import { champsDuConjoint } from "./conjoint-champs.ts";
import { jourDit } from "./jour-dit.ts";

/** Who the new spouse is; what they earn comes next. */
export const coupleConjoint: QuestionDeDemarche = {
	id: "conjoint",
	poser: (r, { mois }) =>
		a(r, "couple")
			? [
					{
						id: "conjoint",
						titre: "Avec qui vivez-vous maintenant ?",
						aide: "Mariés, pacsés ou en concubinage. Ses revenus comptent dans certaines aides : ce sont les questions suivantes.",
						champs: [
							...champsDuConjoint(mois),
							{
								type: "choix",
								nom: "conjoint.activite",
								libelle: "Ce qu’elle ou il fait",
								options: [
									{ valeur: "actif", libelle: "Travail" },
									{ valeur: "chomeur", libelle: "Recherche d’emploi" },
									{ valeur: "etudiant", libelle: "Études" },
									{ valeur: "retraite", libelle: "Retraite" },
									{ valeur: "inactif", libelle: "Autre chose" },
								],
							},
						],
					},
				]
			: [],
	changer(ebauche, r) {
		const naissance = jourDit(r, "conjoint.naissance");
		if (!a(r, "couple") || !naissance) return;
		ebauche.conjoint = {
			prenom: premiere(r, "conjoint.prenom") ?? "",
			nom: premiere(r, "conjoint.nom") ?? "",
			naissance,
			activite: premiere(r, "conjoint.activite") as Activite,
		};
	},
};
