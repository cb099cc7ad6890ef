import { premiere } from "../../questionnaire/index.server.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { a } from "./changement-quoi.ts";
import { conjoint, enfants } from "./personnes.ts";

/** Where each child lives from the separation on; it makes two files of one, which an agent splits. */
export const separationResidence: QuestionDeDemarche = {
	id: "residence",
	poser: (r, connu) => {
		const autre = conjoint(connu);
		const petits = enfants(connu);
		if (!a(r, "separation") || autre === undefined || petits.length === 0) return [];
		return [
			{
				id: "residence",
				titre: "Où vivent les enfants, depuis la séparation ?",
				aide: "Dites ce qui se passe vraiment, même si rien n’est encore décidé.",
				champs: petits.map((place) => ({
					type: "choix" as const,
					nom: `residence.${place}`,
					libelle: connu.prenoms[place] ?? "",
					options: [
						{ valeur: "reste", libelle: "Avec moi" },
						{ valeur: "suit", libelle: `Avec ${connu.prenoms[autre]}` },
						{ valeur: "alternance", libelle: "Une partie du temps chez chacun" },
					],
				})),
			},
		];
	},
	changer(ebauche, r, connu) {
		const autre = conjoint(connu);
		if (!a(r, "separation") || autre === undefined) return;
		ebauche.partent.push(autre);
		for (const place of enfants(connu)) {
			const ou = premiere(r, `residence.${place}`);
			if (ou === "suit") ebauche.partent.push(place);
			if (ou === "alternance") ebauche.alternances?.push(place);
		}
		ebauche.aVoir.push(
			`Séparation : ${connu.prenoms[autre]} aura son propre dossier, par « séparer le couple ». Ne lui transmettre ni l’adresse ni les coordonnées de la personne.`,
		);
	},
};
