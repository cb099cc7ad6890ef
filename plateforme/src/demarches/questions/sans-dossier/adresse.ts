import { contient } from "../../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../../demarche.ts";

/** Where they live, and where a letter reaches them. */
export const adresse: QuestionDeDemarche = {
	id: "adresse",
	poser: () => [
		{
			id: "adresse",
			titre: "Où habitez-vous ?",
			aide: "Sans logement stable, écrivez l’adresse où vous recevez votre courrier.",
			champs: [
				{
					type: "texte",
					nom: "adresse.lignes",
					libelle: "Numéro et rue",
					max: 120,
					remplir: "street-address",
				},
				{
					type: "commune",
					nom: "adresse.commune",
					libelle: "Commune de l’Ain",
					ailleurs: "J’habite hors de l’Ain",
				},
			],
		},
	],
	changer(ebauche, r) {
		if (contient(r, "adresse.commune.ailleurs", "oui"))
			ebauche.aVoir.push(
				"La personne habite hors du département : une autre Caf la suit peut-être.",
			);
	},
};
