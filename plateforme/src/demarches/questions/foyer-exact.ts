import { textesChangements } from "../../changements/index.ts";
import { premiere } from "../../questionnaire/index.server.ts";
import { euros } from "../../socle/index.ts";
import type { Connu, QuestionDeDemarche } from "../demarche.ts";
import { decrireMembre } from "./personnes.ts";

/** Shown first: what is known is not asked again. */
export const foyerExact: QuestionDeDemarche = {
	id: "foyer",
	prealable: true,
	poser: (_, connu) => [
		{
			id: "foyer",
			titre: "Voici votre foyer : est‑ce toujours vrai ?",
			aide: "C’est ce que votre dossier nous dit. Si c’est juste, nous ne vous le redemanderons pas.",
			constat: [...connu.prenoms.map((_, place) => decrireMembre(connu, place)), logement(connu)],
			champs: [
				{
					type: "choix",
					nom: "foyer",
					options: [
						{ valeur: "oui", libelle: "Oui, c’est toujours vrai" },
						{
							valeur: "non",
							libelle: "Non, quelque chose a changé",
							aide: "Dites-le en quelques mots : un agent le notera avec vous. Votre demande continue.",
							precision: {
								type: "texte",
								nom: "foyer.change",
								libelle: "Ce qui a changé, et depuis quand",
								max: 300,
							},
						},
					],
				},
			],
		},
	],
	changer(ebauche, r) {
		if (premiere(r, "foyer") !== "non") return;
		ebauche.aVoir.push(`Le foyer a changé : « ${premiere(r, "foyer.change")} »`);
	},
};

function logement({ foyer: { logement } }: Connu): string {
	const statut = logement?.statut_occupation;
	if (!statut) return "Logement : nous ne le connaissons pas";
	const loyer = logement.loyer ? `, loyer de ${euros(logement.loyer)}` : "";
	return `Logement : ${textesChangements.statuts[statut]}${loyer}`;
}
