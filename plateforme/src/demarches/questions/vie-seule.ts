import { adulteInconnu } from "../../changements/index.ts";
import { premiere } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { conjoint } from "./personnes.ts";

/** The allowance is for a parent alone: asked first, and of a couple on file as a change to declare. */
export const vieSeule: QuestionDeDemarche = {
	id: "seul",
	prealable: true,
	poser: (_, connu) => {
		// Just asked, with the household.
		if (connu.sansDossier) return [];
		const autre = conjoint(connu);
		return [
			{
				id: "seul",
				titre: "Vivez-vous sans conjoint ?",
				aide:
					autre === undefined
						? "Mariés, pacsés ou en concubinage : ce qui compte est de vivre ensemble."
						: `Votre dossier dit que vous vivez avec ${connu.prenoms[autre]}. Si c’est fini, dites-le ici : la séparation sera notée avec vous.`,
				champs: [
					{
						type: "choix",
						nom: "seul",
						options: [
							{ valeur: "oui", libelle: "Oui, je vis sans conjoint" },
							{ valeur: "non", libelle: "Non, je vis en couple" },
						],
					},
				],
			},
		];
	},
	preremplir: (connu) => ({ seul: [conjoint(connu) === undefined ? "oui" : "non"] }),
	// A couple that the file does not know of is one all the same.
	oublier: (foyer, r, connu) =>
		premiere(r, "seul") === "non" && conjoint(connu) === undefined
			? { ...foyer, personnes: [...foyer.personnes, adulteInconnu("conjoint", null)] }
			: foyer,
	changer(ebauche, r, connu) {
		const autre = conjoint(connu);
		if (premiere(r, "seul") === "oui" && autre !== undefined) {
			ebauche.partent.push(autre);
			ebauche.aVoir.push(
				"La personne dit vivre sans conjoint : voir avec elle la date de la séparation.",
			);
		}
		if (premiere(r, "seul") === "non" && autre === undefined)
			ebauche.aVoir.push("La personne dit vivre en couple : le dossier ne le sait pas.");
	},
};
