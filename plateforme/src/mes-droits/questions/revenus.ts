import type { NatureRevenu } from "droits";
import { contient, premiere, type Reponses } from "../../questionnaire/index.server.ts";
import { ecartEnMois, moisEnToutesLettres } from "../../socle/index.ts";
import { textes } from "../textes.ts";
import { adultesDe, enfantsDe, type Fabrique, ouiNon, type Question } from "./question.ts";

const { questions } = textes;

export const NATURES = [
	"salaire",
	"benefice_micro",
	"chomage",
	"ij_maladie",
	"ij_maternite",
	"retraite",
	"pension_invalidite",
	"ass",
] as const satisfies NatureRevenu[];

const ACTIVITES = ["actif", "chomeur", "etudiant", "retraite", "inactif"] as const;
const AIDES_ACTIVITE: Record<string, string> = {
	actif: questions.activite.actifAide,
	inactif: questions.activite.inactifAide,
};
const MENSUEL_MAX = 100_000;
const ANNUEL_MAX = 1_000_000;
const PAR_MOIS = ["1300", "0", "500", "2200", "7000"];
const PAR_AN = ["16000", "0", "30000", "90000"];

type Rang = 0 | 1;

/** Income of each adult, the nearest first, then what only some benefits look at. */
export const questionsRevenus: Fabrique[] = [
	...([0, 1] as Rang[]).flatMap((i): Fabrique[] => [
		pour(i, () => [activite(i)]),
		pour(i, (r) => precisionsActivite(r, i)),
		pour(i, (r, contexte) => [sources(i, jeuneEnfant(r, contexte.aujourdhui))]),
		pour(i, (r) => (recus(r, i).length > 0 ? [montants(r, i)] : [])),
	]),
	...([0, 1] as Rang[]).map((i) => pour(i, () => [passe(i)])),
	...([0, 1] as Rang[]).map((i) =>
		pour(i, (_, { aujourdhui }) => [annuel(i, Number(aujourdhui.slice(0, 4)) - 2)]),
	),
	(r, { aujourdhui }) => {
		const grands = grandsEnfants(r, aujourdhui);
		if (grands.length === 0) return [];
		return [
			{
				id: "revenusenfants",
				...questions.revenusEnfants,
				champs: grands.map(({ rang, naissance }) => ({
					type: "euros" as const,
					nom: `gain.${rang}`,
					libelle: questions.enfantNe(moisEnToutesLettres(naissance)),
					max: MENSUEL_MAX,
					facultatif: true,
				})),
				passer: "neSaitPas",
				essais: ["0", "400", "1600"].map((gain) =>
					Object.fromEntries(grands.map(({ rang }) => [`gain.${rang}`, [gain]])),
				),
			},
		];
	},
	(r) =>
		rsaPlausible(r)
			? [
					{
						id: "rsarecu",
						...questions.rsaRecu,
						...ouiNon("rsarecu", questions.rsaRecu),
						passer: "prefereTaire",
					},
				]
			: [],
];

/** Nobody who works is asked whether they lived on RSA. */
export const rsaPlausible = (r: Reponses) =>
	!adultesDe(r).some((i) => recus(r, i).some((n) => n === "salaire" || n === "benefice_micro"));

function pour(i: Rang, fabrique: Fabrique): Fabrique {
	return (r, contexte) => (adultesDe(r).includes(i) ? fabrique(r, contexte) : []);
}

const jeuneEnfant = (r: Reponses, aujourdhui: string) =>
	enfantsDe(r).some(({ naissance }) => ecartEnMois(naissance, aujourdhui) < 36);

export const grandsEnfants = (r: Reponses, aujourdhui: string) =>
	enfantsDe(r).filter(({ naissance }) => ecartEnMois(naissance, aujourdhui) >= 16 * 12);

/** Income that the adult ticked. */
export const recus = (r: Reponses, i: Rang): (NatureRevenu | "prepare")[] =>
	[...NATURES, "prepare" as const].filter((nature) => contient(r, `sources.${i}`, nature));

function activite(i: Rang): Question {
	const nom = `activite.${i}`;
	return {
		id: nom,
		titre: questions.activite.titre[i],
		aide: questions.activite.aide,
		champs: [
			{
				type: "choix",
				nom,
				options: ACTIVITES.map((valeur) => ({
					valeur,
					libelle: questions.activite[valeur],
					aide: AIDES_ACTIVITE[valeur],
				})),
			},
		],
		essais: ACTIVITES.map((valeur) => ({ [nom]: [valeur] })),
	};
}

function precisionsActivite(r: Reponses, i: Rang): Question[] {
	const valeur = premiere(r, `activite.${i}`);
	if (valeur === "etudiant") {
		const t = questions.bourse;
		return [{ id: `bourse.${i}`, titre: t.titre[i], aide: t.aide, ...ouiNon(`bourse.${i}`, t) }];
	}
	if (valeur !== "chomeur") return [];
	const t = questions.chomage;
	const nom = `depuischomage.${i}`;
	return [
		{
			id: nom,
			titre: t.titre[i],
			aide: t.aide,
			champs: [
				{
					type: "choix",
					nom,
					options: [
						{ valeur: "recent", libelle: t.recent },
						{ valeur: "ancien", libelle: t.ancien },
					],
				},
			],
			essais: [{ [nom]: ["recent"] }, { [nom]: ["ancien"] }],
		},
	];
}

function sources(i: Rang, prepare: boolean): Question {
	const t = questions.sources;
	const nom = `sources.${i}`;
	const natures = [...NATURES, ...(prepare ? (["prepare"] as const) : [])];
	return {
		id: nom,
		titre: t.titre[i],
		aide: t.aide,
		champs: [
			{
				type: "cases",
				nom,
				rien: "rien",
				options: [
					...natures.map((valeur) => ({ valeur, libelle: t[valeur] })),
					{ valeur: "rien", libelle: t.rien },
				],
			},
		],
		essais: ["salaire", "rien", "chomage", "retraite"].map((valeur) => ({ [nom]: [valeur] })),
	};
}

function montants(r: Reponses, i: Rang): Question {
	const t = questions.montants;
	const natures = recus(r, i);
	return {
		id: `montants.${i}`,
		titre: t.titre[i],
		aide: t.aide,
		champs: natures.map((nature) => ({
			type: "euros",
			nom: `${nature}.${i}`,
			libelle: questions.sources[nature as keyof typeof questions.sources] as string,
			aide: nature === "benefice_micro" ? t.beneficeAide : undefined,
			max: MENSUEL_MAX,
		})),
		passer: "neSaitPas",
		essais: PAR_MOIS.map((parMois) =>
			Object.fromEntries(natures.map((nature) => [`${nature}.${i}`, [parMois]])),
		),
	};
}

/** « the same » or « something else: how much ». */
function pareilOuAutre(
	nom: string,
	t: { pareil: string; autre: string; total: string },
	totaux: string[],
): Pick<Question, "champs" | "essais" | "passer"> {
	return {
		champs: [
			{
				type: "choix",
				nom,
				options: [
					{ valeur: "pareil", libelle: t.pareil },
					{
						valeur: "autre",
						libelle: t.autre,
						precision: {
							type: "euros",
							nom: `${nom}.total`,
							libelle: t.total,
							max: ANNUEL_MAX,
							total: true,
						},
					},
				],
			},
		],
		passer: "neSaitPas",
		essais: [
			{ [nom]: ["pareil"] },
			...totaux.map((total) => ({ [nom]: ["autre"], [`${nom}.total`]: [total] })),
		],
	};
}

function passe(i: Rang): Question {
	const t = questions.passe;
	return {
		id: `passe.${i}`,
		titre: t.titre[i],
		aide: t.aide,
		...pareilOuAutre(`passe.${i}`, t, PAR_AN),
	};
}

function annuel(i: Rang, annee: number): Question {
	const t = questions.annuel;
	return {
		id: `annuel.${i}`,
		titre: t.titre[i](annee),
		aide: t.aide(annee),
		...pareilOuAutre(`annuel.${i}`, t, PAR_AN),
	};
}
