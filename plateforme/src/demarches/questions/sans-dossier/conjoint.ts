import { ajouterMois } from "../../../socle/index.ts";
import type { QuestionDeDemarche } from "../../demarche.ts";
import { enCouple } from "./couple.ts";

/** Who the spouse is; what they do and earn is asked with the rest. */
export const conjointDit: QuestionDeDemarche = {
	id: "conjoint",
	prealable: true,
	poser: (r, { mois }) =>
		enCouple(r)
			? [
					{
						id: "conjoint",
						titre: "Avec qui vivez-vous ?",
						aide: "Ses revenus comptent avec les vôtres : nous vous les demanderons ensuite.",
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
						],
					},
				]
			: [],
};
