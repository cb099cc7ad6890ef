import type { Activite } from "droits";
import { premiere } from "../../questionnaire/index.server.ts";
import { ajouterMois } from "../../socle/index.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { a } from "./changement-quoi.ts";
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
							{ type: "texte", nom: "conjoint.prenom", libelle: "Son prénom", max: 60 },
							{ type: "texte", nom: "conjoint.nom", libelle: "Son nom", max: 60 },
							{
								type: "jour",
								nom: "conjoint.naissance",
								libelle: "Sa date de naissance",
								min: `${ajouterMois(mois, -110 * 12)}-01`,
								max: `${ajouterMois(mois, -16 * 12)}-01`,
								avant: "Cette date est trop ancienne pour une personne vivante : vérifiez l’année.",
								apres: "Cette personne aurait moins de 16 ans : vérifiez l’année, ou appelez-nous.",
							},
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
