import { contient, type Reponses } from "../../questionnaire/index.server.ts";
import { ajouterMois, moisEnToutesLettres } from "../../socle/index.ts";
import { textes } from "../textes.ts";
import {
	enCouple,
	enfantsDe,
	type Fabrique,
	nombreEnfants,
	type Question,
	type Reponse,
} from "./question.ts";

const { questions, erreurs } = textes;

const casesEnfants = (r: Reponses) =>
	enfantsDe(r).map(({ rang, naissance }) => ({
		valeur: String(rang),
		libelle: questions.enfantNe(moisEnToutesLettres(naissance)),
	}));

/** Pregnancy and disability: never inferred, asked once, in a neutral way. */
export const questionsParticularites: Fabrique[] = [
	(r) => [
		{
			id: "particularites",
			...questions.particularites,
			champs: [
				{
					type: "cases",
					nom: "particularites",
					options: [
						{ valeur: "naissance", libelle: questions.particularites.naissance },
						{ valeur: "adulte", libelle: questions.particularites.adulte },
						...(nombreEnfants(r) > 0
							? [{ valeur: "enfant", libelle: questions.particularites.enfant }]
							: []),
					],
				},
			],
			socle: true,
			essais: [],
		},
	],
	(r, { aujourdhui }) => {
		if (!contient(r, "particularites", "naissance")) return [];
		const terme = (n: number) => {
			const [annee, mois] = ajouterMois(aujourdhui, n).split("-");
			return { "terme.mois": [String(Number(mois))], "terme.annee": [annee] };
		};
		return [
			{
				id: "terme",
				...questions.terme,
				champs: [
					{
						type: "mois",
						nom: "terme",
						libelle: questions.terme.libelle,
						min: aujourdhui,
						max: ajouterMois(aujourdhui, 9),
						avant: erreurs.termePasse,
						apres: erreurs.termeLointain,
					},
				],
				passer: "neSaitPas",
				essais: [terme(2), terme(5), terme(8)],
			},
		];
	},
	(r) => (contient(r, "particularites", "adulte") ? [handicapAdulte(r)] : []),
	(r) =>
		contient(r, "particularites", "enfant") && nombreEnfants(r) > 1
			? [
					{
						id: "handicapenfant",
						...questions.handicapEnfant,
						champs: [{ type: "cases", nom: "handicapenfant", options: casesEnfants(r) }],
						essais: [{ handicapenfant: ["1"] }, { handicapenfant: [] }],
					},
				]
			: [],
	(r) => {
		const enfants = enfantsHandicapes(r);
		if (enfants.length === 0) return [];
		const essai = (categorie: string) =>
			Object.fromEntries(enfants.map(({ rang }) => [`complement.${rang}`, [categorie]]));
		return [
			{
				id: "complements",
				...questions.complements,
				champs: enfants.map(({ rang, naissance }) => ({
					type: "nombre" as const,
					nom: `complement.${rang}`,
					libelle: questions.enfantNe(moisEnToutesLettres(naissance)),
					max: 6,
					trop: erreurs.complementEleve,
				})),
				passer: "neSaitPas",
				essais: [essai("0"), essai("2"), essai("6")],
			},
		];
	},
];

export function enfantsHandicapes(r: Reponses) {
	if (!contient(r, "particularites", "enfant")) return [];
	const enfants = enfantsDe(r);
	return enfants.length === 1
		? enfants
		: enfants.filter(({ rang }) => contient(r, "handicapenfant", String(rang)));
}

function handicapAdulte(r: Reponses): Question {
	const t = questions.handicapAdulte;
	const taux = ["fort", "moyen", "autre"] as const;
	const couple = enCouple(r);
	return {
		id: "handicap",
		titre: t.titre,
		aide: t.aide,
		champs: [
			...(couple
				? [
						{
							type: "choix" as const,
							nom: "handicap.qui",
							libelle: t.qui,
							options: [
								{ valeur: "0", libelle: t.vous },
								{ valeur: "1", libelle: t.conjoint },
							],
						},
					]
				: []),
			{
				type: "choix",
				nom: "handicap.taux",
				libelle: couple ? t.taux : undefined,
				options: taux.map((valeur) => ({ valeur, libelle: t[valeur] })),
			},
		],
		passer: "neSaitPas",
		essais: taux.map((valeur) => ({
			"handicap.taux": [valeur],
			...(couple ? { "handicap.qui": ["0"] } : {}),
		})),
	};
}

/** What a lone parent's rights depend on. */
export const questionsParentSeul: Fabrique[] = [
	(r, { aujourdhui }) => {
		const parent = nombreEnfants(r) > 0 || contient(r, "particularites", "naissance");
		if (enCouple(r) || !parent) return [];
		const t = questions.depuisSeul;
		const [annee, mois] = ajouterMois(aujourdhui, -4).split("-");
		const recent: Reponse = {
			depuisseul: ["recent"],
			"separation.mois": [String(Number(mois))],
			"separation.annee": [annee],
		};
		return [
			{
				id: "depuisseul",
				titre: t.titre,
				aide: t.aide,
				champs: [
					{
						type: "choix",
						nom: "depuisseul",
						options: [
							{
								valeur: "recent",
								libelle: t.recent,
								precision: {
									type: "mois",
									nom: "separation",
									libelle: t.date,
									min: ajouterMois(aujourdhui, -18),
									max: aujourdhui,
									avant: erreurs.separationAncienne,
									apres: erreurs.separationFuture,
								},
							},
							{ valeur: "ancien", libelle: t.ancien },
						],
					},
				],
				passer: "prefereTaire",
				essais: [{ depuisseul: ["ancien"] }, recent],
			},
		];
	},
	(r) => {
		if (enCouple(r) || nombreEnfants(r) === 0) return [];
		return [
			{
				id: "alternance",
				...questions.alternance,
				champs: [{ type: "cases", nom: "alternance", options: casesEnfants(r) }],
				essais: [{ alternance: [] }, { alternance: enfantsDe(r).map(({ rang }) => String(rang)) }],
			},
			autreParent(nombreEnfants(r)),
		];
	},
];

function autreParent(nombre: number): Question {
	const t = questions.autreParent;
	return {
		id: "autreparent",
		titre: t.titre(nombre),
		aide: t.aide,
		champs: [
			{
				type: "choix",
				nom: "autreparent",
				options: [
					{
						valeur: "oui",
						libelle: t.oui,
						precision: { type: "euros", nom: "pension", libelle: t.montant, max: 20_000 },
					},
					{ valeur: "non", libelle: t.non, aide: t.nonAide },
					{ valeur: "autrement", libelle: t.autrement, aide: t.autrementAide },
				],
			},
		],
		passer: "prefereTaire",
		essais: [
			{ autreparent: ["non"] },
			{ autreparent: ["autrement"] },
			{ autreparent: ["oui"], pension: ["90"] },
			{ autreparent: ["oui"], pension: ["600"] },
		],
	};
}
