import type { Champ } from "../../questionnaire/index.server.ts";
import { ajouterMois } from "../../socle/index.ts";

/** Who the spouse is, on the day of the request: somebody alive, who may live as a couple. */
export const champsDuConjoint = (mois: string): Champ[] => [
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
];
