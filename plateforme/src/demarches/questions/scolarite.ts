import { premiere } from "../../questionnaire/index.server.ts";
import type { Connu, QuestionDeDemarche } from "../demarche.ts";
import { ageDe, enfants } from "./personnes.ts";

/** Past compulsory schooling, the allowance rests on what the parent declares (CSS R543-4). */
const AGES = { de: 16, a: 18 };

/** Between 16 and 18 on the 15th of September: of them alone is it asked. */
export const grands = (connu: Connu): number[] =>
	enfants(connu).filter((place) => {
		const age = ageDe({ ...connu, mois: `${rentree(connu)}-09` }, place);
		return age !== undefined && age >= AGES.de && age < AGES.a;
	});

/** The year of the last return to school, or of the one to come from June. */
export const rentree = ({ mois }: Connu): string =>
	mois.slice(5) >= "06" ? mois.slice(0, 4) : String(Number(mois.slice(0, 4)) - 1);

export const scolarite: QuestionDeDemarche = {
	id: "rentree",
	poser: (_, connu) =>
		grands(connu).map((place) => ({
			id: `rentree.${place}`,
			titre: `Que fait ${connu.prenoms[place]} depuis la rentrée ${rentree(connu)} ?`,
			aide: "Votre réponse suffit : la loi demande une déclaration sur l’honneur, pas un certificat.",
			champs: [
				{
					type: "choix",
					nom: `rentree.${place}`,
					options: [
						{ valeur: "ecole", libelle: "Lycée, collège ou études" },
						{
							valeur: "apprentissage",
							libelle: "Apprentissage",
							precision: {
								type: "euros",
								nom: `salaire.${place}`,
								libelle: "Salaire net",
								max: 5000,
							},
						},
						{ valeur: "non", libelle: "Ni l’un ni l’autre" },
					],
				},
			],
		})),
	changer(ebauche, r, connu) {
		for (const place of grands(connu)) {
			const dit = premiere(r, `rentree.${place}`);
			if (dit === "apprentissage")
				ebauche.aVoir.push(
					`${connu.prenoms[place]} : apprentissage, ${premiere(r, `salaire.${place}`)} € nets par mois, à comparer au plafond.`,
				);
			if (dit === "non")
				ebauche.aVoir.push(`${connu.prenoms[place]} n’est ni en études ni en apprentissage.`);
		}
	},
};
