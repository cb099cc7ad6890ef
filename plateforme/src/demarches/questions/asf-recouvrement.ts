import { premiere } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { demandes } from "./asf-enfants.ts";

const POURSUIVIS: ReadonlySet<string | undefined> = new Set(["impayee", "hors-d-etat", "faible"]);

/** Claiming pensions from the other parent: said before, and never against someone who is afraid. */
export const asfRecouvrement: QuestionDeDemarche = {
	id: "contact",
	poser: (r, connu) =>
		demandes(r, connu).some((place) => POURSUIVIS.has(premiere(r, `motif.${place}`)))
			? [
					{
						id: "contact",
						titre: "Pouvons-nous écrire à l’autre parent ?",
						aide: "D’habitude, nous lui réclamons la pension à votre place. Pas si cela vous met en danger : vous n’avez rien à prouver ici, et l’allocation reste possible.",
						champs: [
							{
								type: "choix",
								nom: "contact",
								options: [
									{ valeur: "oui", libelle: "Oui" },
									{
										valeur: "danger",
										libelle: "Non : j’ai peur de lui ou d’elle, pour moi ou pour les enfants",
										aide: "Nous n’écrirons pas. Un agent vous appellera, à l’heure et au numéro que vous direz.",
									},
									{ valeur: "parler", libelle: "Je préfère en parler d’abord avec un agent" },
								],
							},
						],
					},
				]
			: [],
	changer(ebauche, r) {
		const dit = premiere(r, "contact");
		if (dit === "danger")
			ebauche.aVoir.push(
				"Danger dit par la personne : n’écrire à l’autre parent en aucun cas, la rappeler, dispense à examiner.",
			);
		if (dit === "parler")
			ebauche.aVoir.push("N’écrire à l’autre parent qu’après avoir rappelé la personne.");
	},
};
