import type { Foyer, Personne } from "droits";
import { PASSEES, VUES } from "../questionnaire/index.server.ts";
import { demarcheDe } from "./definitions.ts";
import type { Connu, Demarche } from "./demarche.ts";

export const laDemarche = (nom: string): Demarche => {
	const demarche = demarcheDe(nom);
	if (!demarche) throw new Error(nom);
	return demarche;
};

/** A household on 15 December 2020, whose income nobody knows since September. */
export function connu(
	personnes: Partial<Personne>[],
	{ foyer = {}, ...plus }: Partial<Omit<Connu, "foyer">> & { foyer?: Partial<Foyer> } = {},
): Connu {
	return {
		jour: "2020-12-15",
		mois: "2020-12",
		foyer: {
			id: "1",
			mois: "2020-12",
			logement: { statut_occupation: "locataire_vide", loyer: 500, zone_apl: 3 },
			personnes: personnes.map(
				(une, place): Personne => ({
					role: place === 0 ? "demandeur" : "enfant",
					date_naissance: place === 0 ? "1985-05-15" : "2012-03-15",
					...une,
				}),
			),
			...foyer,
		},
		prenoms: personnes.map((_, place) => ["Awa", "Bruno", "Chloé"][place] ?? "Dina"),
		trimestre: ["2020-09", "2020-10", "2020-11"],
		droits: [],
		oppose: false,
		...plus,
	};
}

/** Answers, all of questions that were seen. */
export const dire = (
	reponses: Record<string, string | string[]>,
	...vues: string[]
): Map<string, readonly string[]> =>
	new Map<string, readonly string[]>([
		...Object.entries(reponses).map(([nom, valeur]): [string, readonly string[]] => [
			nom,
			[valeur].flat(),
		]),
		[VUES, vues],
		[PASSEES, []],
	]);
