import { premiere } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { demandes } from "./asf-enfants.ts";

/** The four grounds of CSS L523-1, as one says them. */
export const MOTIFS = [
	["orphelin", "Il ou elle est décédé", undefined],
	["filiation", "Il ou elle n’a pas reconnu l’enfant", undefined],
	["impayee", "Il ou elle ne paie pas, ou plus", "Depuis un mois au moins."],
	["hors-d-etat", "Il ou elle ne peut pas payer", "Sans ressources, introuvable, en prison…"],
	["faible", "Il ou elle paie la pension, mais elle est petite", undefined],
] as const;

/** Why the other parent does not help, child by child. */
export const asfMotif: QuestionDeDemarche = {
	id: "motif",
	poser: (r, connu) =>
		demandes(r, connu).map((place) => ({
			id: `motif.${place}`,
			titre: `Que se passe-t-il avec l’autre parent de ${connu.prenoms[place]} ?`,
			aide: "La raison décide de ce que nous ferons, et de ce que nous ne ferons pas.",
			champs: [
				{
					type: "choix",
					nom: `motif.${place}`,
					options: MOTIFS.map(([valeur, libelle, aide]) => ({
						valeur,
						libelle,
						aide,
						precision:
							valeur === "faible"
								? {
										type: "euros" as const,
										nom: `pension.${place}`,
										libelle: "Pension reçue pour cet enfant",
										max: 5000,
									}
								: undefined,
					})),
				},
			],
		})),
	changer(ebauche, r, connu) {
		for (const place of demandes(r, connu)) {
			if (premiere(r, `motif.${place}`) !== "faible") continue;
			ebauche.aVoir.push(
				`${connu.prenoms[place]} : pension reçue de ${premiere(r, `pension.${place}`)} € par mois, à comparer au montant de l’allocation.`,
			);
		}
	},
};
