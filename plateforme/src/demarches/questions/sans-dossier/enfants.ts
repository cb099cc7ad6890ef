import { premiere, type Reponses } from "../../../questionnaire/index.server.ts";
import { ajouterMois } from "../../../socle/index.ts";
import type { QuestionDeDemarche } from "../../demarche.ts";

const ENFANTS_MAX = 12;

export const nombreDEnfants = (r: Reponses): number =>
	Math.min(Number(premiere(r, "enfants") ?? 0) || 0, ENFANTS_MAX);

/** `autre`: the child whose birth is declared is asked about apart. */
export const enfantsDits = (autre: boolean): QuestionDeDemarche => ({
	id: "enfants",
	prealable: true,
	poser: () => [
		{
			id: "enfants",
			titre: autre
				? "Combien d’autres enfants vivent avec vous ?"
				: "Combien d’enfants vivent avec vous ?",
			aide: `${autre ? "Sans compter celui que vous déclarez ici. " : ""}De moins de 25 ans, chez vous tout le temps ou une partie du temps. S’il n’y en a pas, écrivez 0.`,
			champs: [
				{
					type: "nombre",
					nom: "enfants",
					max: ENFANTS_MAX,
					trop: "Au-delà de douze enfants, appelez-nous : nous ferons la démarche avec vous.",
				},
			],
		},
	],
});

/** One page a child. */
export const chaqueEnfant: QuestionDeDemarche = {
	id: "membre",
	prealable: true,
	poser: (r, { jour, mois }) =>
		Array.from({ length: nombreDEnfants(r) }, (_, i) => ({
			id: `membre.${i + 1}`,
			titre: nombreDEnfants(r) === 1 ? "Qui est cet enfant ?" : `Qui est l’enfant n° ${i + 1} ?`,
			aide: "Comme sur l’acte de naissance.",
			champs: [
				{ type: "texte", nom: `membre.${i + 1}.prenom`, libelle: "Son prénom", max: 60 },
				{ type: "texte", nom: `membre.${i + 1}.nom`, libelle: "Son nom", max: 60 },
				{
					type: "jour",
					nom: `membre.${i + 1}.naissance`,
					libelle: "Sa date de naissance",
					min: `${ajouterMois(mois, -25 * 12)}-01`,
					max: jour,
					avant: "Un enfant de plus de 25 ans ne compte plus à votre charge : vérifiez l’année.",
					apres: "Cette date est à venir : vérifiez l’année.",
				},
				{
					type: "choix",
					nom: `membre.${i + 1}.vit`,
					libelle: "Où vit l’enfant",
					options: [
						{ valeur: "ici", libelle: "Avec nous, tout le temps" },
						{ valeur: "alterne", libelle: "Une partie du temps chez son autre parent" },
					],
				},
			],
		})),
};
