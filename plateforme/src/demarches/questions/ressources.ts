import type { NatureRevenu } from "droits";
import { revenusDuTrimestre } from "../../changements/index.ts";
import { contient, type Question, type Reponses } from "../../questionnaire/index.server.ts";
import { moisEnToutesLettres } from "../../socle/index.ts";
import type { Connu, Ebauche, QuestionDeDemarche } from "../demarche.ts";
import { adultes, demandeur, deNom } from "./personnes.ts";
import { adultesPresents, tous } from "./presents.ts";

export const NATURES: readonly [NatureRevenu, string][] = [
	["salaire", "Un salaire"],
	["benefice_micro", "Un revenu d’indépendant ou de micro-entreprise"],
	["chomage", "Des allocations de chômage"],
	["ij_maladie", "Des indemnités d’arrêt maladie"],
	["ij_maternite", "Des indemnités de maternité ou de paternité"],
	["retraite", "Une retraite"],
	["pension_invalidite", "Une pension d’invalidité"],
	["ass", "L’allocation de solidarité spécifique (ASS)"],
	["pension_alimentaire", "Une pension alimentaire"],
];

export const RIEN = "rien";
const AUTRE = "autre";

/** They received something else, of which no calculation here knows the rule. */
const autreRevenu = (r: Reponses, qui: Qui): boolean => contient(r, `recu.${qui}`, AUTRE);

export const demanderLAutre = (ebauche: Ebauche, r: Reponses, qui: Qui, prenom: string): void => {
	if (autreRevenu(r, qui))
		ebauche.aVoir.push(
			`Autre revenu ${deNom(prenom)} : lui demander lequel, et combien chaque mois.`,
		);
};

/** Of whom: a place of the household on file, or the spouse who arrives and has none yet. */
export type Qui = number | "c";

/** What they said that this adult received in the quarter. */
export const recus = (r: Reponses, place: Qui): NatureRevenu[] =>
	NATURES.flatMap(([nature]) => (r.get(`recu.${place}`)?.includes(nature) ? [nature] : []));

/** « septembre, octobre et novembre 2020 » */
export function periode(trimestre: readonly string[]): string {
	const mots = trimestre.map(moisEnToutesLettres);
	const annee = (mot: string) => mot.slice(-4);
	const memes = mots.every((mot) => annee(mot) === annee(mots[0] ?? ""));
	const dits = mots.map((mot, i) => (memes && i < mots.length - 1 ? mot.slice(0, -5) : mot));
	return `${dits.slice(0, -1).join(", ")} et ${dits.at(-1)}`;
}

/** Of which kinds each adult had income in the quarter; how much is asked on the next page. */
export const ressources: QuestionDeDemarche = {
	id: "recu",
	poser: (r, connu) =>
		adultesPresents(r, connu).map((place) =>
			pageRecus(
				place,
				place === demandeur(connu)
					? `Qu’avez-vous reçu en ${periode(connu.trimestre)} ?`
					: `Qu’a reçu ${connu.prenoms[place]} en ${periode(connu.trimestre)} ?`,
			),
		),
	taire: (r, connu) => tous(r, connu).some((qui) => autreRevenu(r, qui)),
	changer(ebauche, r, connu) {
		for (const place of adultesPresents(r, connu))
			demanderLAutre(ebauche, r, place, connu.prenoms[place] ?? "");
	},
	preremplir: (connu) =>
		Object.fromEntries(
			adultes(connu).flatMap((place) => {
				const connues = natures(connu, place);
				return connues.length > 0 ? [[`recu.${place}`, connues]] : [];
			}),
		),
};

export const pageRecus = (qui: Qui, titre: string): Question => ({
	id: `recu.${qui}`,
	titre,
	aide: "Cochez tout ce qui est arrivé, sans compter les aides de la Caf. Un revenu de Suisse ou d’ailleurs compte aussi.",
	champs: [
		{
			type: "cases",
			nom: `recu.${qui}`,
			rien: RIEN,
			options: [
				...NATURES.map(([valeur, libelle]) => ({ valeur, libelle })),
				{
					valeur: AUTRE,
					libelle: "Un autre revenu : loyers, placements, rente…",
					aide: "Un agent vous demandera lequel, et combien.",
				},
				{ valeur: RIEN, libelle: "Rien de tout cela" },
			],
		},
	],
});

const natures = (connu: Connu, place: number): NatureRevenu[] => {
	const { foyer, trimestre } = connu;
	const dits = revenusDuTrimestre(foyer.personnes[place], trimestre, foyer.mois);
	return NATURES.flatMap(([nature]) => (dits.has(nature) ? [nature] : []));
};
