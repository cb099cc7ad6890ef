import { premiere } from "../../questionnaire/index.server.ts";
import { textes } from "../textes.ts";
import { type Fabrique, locataire, ouiNon, type Reponse } from "./question.ts";

const { questions } = textes;

const STATUTS = [
	"locataire_hlm",
	"locataire_vide",
	"locataire_meuble",
	"proprietaire",
	"loge_gratuitement",
	"sans_domicile",
] as const;
const CAS = ["colocation", "chambre", "proche"] as const;
const ZONES = ["1", "2", "3"] as const;
const LOYER_MAX = 10_000;
const COMMUNES: Reponse[] = [
	{ commune: ["Bourg-en-Bresse"] },
	{ commune: ["Gex"] },
	{ "commune.ailleurs": ["oui"] },
];

export const questionsLogement: Fabrique[] = [
	() => [
		{
			id: "logement",
			...questions.logement,
			champs: [
				{
					type: "choix",
					nom: "logement",
					options: STATUTS.map((valeur) => ({ valeur, libelle: questions.logement[valeur] })),
				},
			],
			essais: STATUTS.map((valeur) => ({ logement: [valeur] })),
		},
	],
	(r) =>
		premiere(r, "logement") === "loge_gratuitement"
			? [
					{
						id: "participation",
						...questions.participation,
						...ouiNon("participation", questions.participation),
					},
				]
			: [],
	(r) =>
		locataire(r)
			? [
					{
						id: "commune",
						...questions.commune,
						champs: [{ type: "commune", nom: "commune", ...questions.commune }],
						passer: "prefereTaire",
						essais: COMMUNES,
					},
				]
			: [],
	(r) =>
		locataire(r) && premiere(r, "commune.ailleurs") === "oui"
			? [
					{
						id: "zone",
						...questions.zone,
						champs: [
							{
								type: "choix",
								nom: "zone",
								options: ZONES.map((valeur) => ({
									valeur,
									libelle: questions.zone[valeur],
									aide: valeur === "2" ? questions.zone.deuxAide : undefined,
								})),
							},
						],
						passer: "neSaitPas",
						essais: ZONES.map((valeur) => ({ zone: [valeur] })),
					},
				]
			: [],
	(r) =>
		locataire(r)
			? [
					{
						id: "loyer",
						...questions.loyer,
						champs: [
							{ type: "euros", nom: "loyer", libelle: questions.loyer.libelle, max: LOYER_MAX },
						],
						passer: "neSaitPas",
						essais: ["420", "100", "900", "3000"].map((loyer) => ({ loyer: [loyer] })),
					},
					{
						id: "caslogement",
						...questions.casLogement,
						champs: [
							{
								type: "cases",
								nom: "caslogement",
								options: CAS.map((valeur) => ({
									valeur,
									libelle: questions.casLogement[valeur],
								})),
							},
						],
						essais: [[], ...CAS.map((valeur) => [valeur])].map((caslogement) => ({ caslogement })),
					},
				]
			: [],
];
