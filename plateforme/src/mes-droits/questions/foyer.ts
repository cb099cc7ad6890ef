import { ajouterMois } from "../../socle/index.ts";
import { textes } from "../textes.ts";
import { enCouple, type Fabrique, nombreEnfants } from "./question.ts";

const { questions, erreurs } = textes;
const ENFANTS_MAX = 12;

/** Who lives there: the law starts from it. */
export const questionsFoyer: Fabrique[] = [
	() => [
		{
			id: "vie",
			...questions.vie,
			champs: [
				{
					type: "choix",
					nom: "vie",
					options: [
						{ valeur: "seul", libelle: questions.vie.seul },
						{ valeur: "couple", libelle: questions.vie.couple },
					],
				},
			],
			socle: true,
			essais: [],
		},
		{
			id: "enfants",
			...questions.enfants,
			champs: [
				{
					type: "nombre",
					nom: "enfants",
					max: ENFANTS_MAX,
					trop: erreurs.tropEnfants(ENFANTS_MAX),
				},
			],
			socle: true,
			essais: [],
		},
	],
	(r, { aujourdhui }) => {
		const nombre = nombreEnfants(r);
		if (nombre === 0) return [];
		const { titre, aide, enfant } = questions.naissances;
		return [
			{
				id: "naissances",
				titre: titre(nombre),
				aide,
				champs: Array.from({ length: nombre }, (_, i) => ({
					type: "mois" as const,
					nom: `enfant.${i + 1}`,
					libelle: enfant(i + 1, nombre),
					min: ajouterMois(aujourdhui, -30 * 12),
					max: aujourdhui,
					avant: erreurs.enfantAge,
					apres: erreurs.naissanceFuture,
				})),
				socle: true,
				essais: [],
			},
		];
	},
];

/** Ages of the adults, which few benefits look at. */
export const questionsAges: Fabrique[] = [
	(r, { aujourdhui }) => {
		const { titreSeul, titreCouple, aide, vous, conjoint } = questions.naissance;
		const couple = enCouple(r);
		const champ = (nom: string, libelle: string) => ({
			type: "mois" as const,
			nom,
			libelle,
			min: ajouterMois(aujourdhui, -110 * 12),
			max: ajouterMois(aujourdhui, -16 * 12),
			avant: erreurs.naissanceAncienne,
			apres: erreurs.tropJeune,
		});
		const essai = (ages: [number, number]) => {
			const annee = (age: number) => [ajouterMois(aujourdhui, -age * 12 - 6).slice(0, 4)];
			const [a, b] = ages;
			const seul = { "naissance.0.mois": ["6"], "naissance.0.annee": annee(a) };
			return couple ? { ...seul, "naissance.1.mois": ["6"], "naissance.1.annee": annee(b) } : seul;
		};
		return [
			{
				id: "naissance",
				titre: couple ? titreCouple : titreSeul,
				aide,
				champs: couple
					? [champ("naissance.0", vous), champ("naissance.1", conjoint)]
					: [champ("naissance.0", vous)],
				essais: (
					[
						[35, 35],
						[22, 22],
						[68, 35],
						[26, 22],
					] as [number, number][]
				).map(essai),
			},
		];
	},
];
