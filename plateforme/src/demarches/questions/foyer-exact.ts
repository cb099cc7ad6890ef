import { textesChangements } from "../../changements/index.ts";
import { premiere } from "../../questionnaire/index.server.ts";
import { euros } from "../../socle/index.ts";
import type { Connu, QuestionDeDemarche } from "../demarche.ts";
import { corrigeEnEntier } from "./foyer-corrige.ts";
import { decrireMembre } from "./personnes.ts";

/** Shown first: what is known is not asked again. */
export const foyerExact: QuestionDeDemarche = {
	id: "foyer",
	prealable: true,
	taire: (r, connu, dit) => premiere(r, "foyer") === "non" && !corrigeEnEntier(r, connu, dit),
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
							aide: "Vous direz quoi à la page suivante, et votre démarche continue.",
							precision: {
								type: "texte",
								nom: "foyer.change",
								libelle: "En quelques mots, si vous le voulez",
								max: 300,
								facultatif: true,
							},
						},
					],
				},
			],
		},
	],
	changer(ebauche, r) {
		const dit = premiere(r, "foyer.change");
		if (premiere(r, "foyer") === "non" && dit) ebauche.aVoir.push(`Le foyer a changé : « ${dit} »`);
	},
};

function logement({ foyer: { logement } }: Connu): string {
	const statut = logement?.statut_occupation;
	if (!statut) return "Logement : nous ne le connaissons pas";
	const loyer = logement.loyer ? `, loyer de ${euros(logement.loyer)}` : "";
	return `Logement : ${textesChangements.statuts[statut]}${loyer}`;
}
