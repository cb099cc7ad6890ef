import type { NatureRevenu } from "droits";
import {
	type Montants,
	type RevenusDuTrimestre,
	revenusDuTrimestre,
} from "../../changements/index.ts";
import { montant, type Question, type Reponses } from "../../questionnaire/index.server.ts";
import { majuscule, moisEnToutesLettres } from "../../socle/index.ts";
import type { QuestionDeDemarche } from "../demarche.ts";
import { adultes, avec, demandeur } from "./personnes.ts";
import { adultesPresents } from "./presents.ts";
import { NATURES, type Qui, recus } from "./ressources.ts";

const MENSUEL_MAX = 100_000;
/** The abatements of CGI 50-0 and 102 ter: what counts is what is left. */
const AIDE_MICRO =
	"En micro-entreprise : le chiffre d’affaires du mois, moins 71 % pour la vente, 50 % pour les services, 34 % pour une profession libérale.";
const champ = (nature: NatureRevenu, place: Qui, rang: number) => `${nature}.${place}.${rang}`;
const mot = (nature: NatureRevenu) =>
	(NATURES.find(([code]) => code === nature)?.[1] ?? nature).replace(/^(Une?|Des) /, "");

/** Everything that this adult received was said. */
export const dits = (r: Reponses, place: Qui): boolean =>
	r.has(`recu.${place}`) && recus(r, place).every((nature) => r.has(champ(nature, place, 0)));

/** Each kind of income of each adult, month by month: the law averages three months, not one. */
export const montants: QuestionDeDemarche = {
	id: "montants",
	poser: (r, connu) =>
		adultesPresents(r, connu).flatMap((place) =>
			pageMontants(
				r,
				connu.trimestre,
				place,
				place === demandeur(connu)
					? "Combien avez-vous reçu, mois par mois ?"
					: `Combien a reçu ${connu.prenoms[place]}, mois par mois ?`,
			),
		),
	preremplir: ({ foyer, trimestre, ...connu }) => {
		const connus: Record<string, string[]> = {};
		for (const place of adultes({ foyer, trimestre, ...connu })) {
			const connues = revenusDuTrimestre(foyer.personnes[place], trimestre, foyer.mois);
			for (const [nature, valeurs] of connues)
				for (const [rang, valeur] of valeurs.entries())
					if (valeur !== null)
						connus[champ(nature, place, rang)] = [String(Math.round(valeur * 100) / 100)];
		}
		return connus;
	},
	oublier: (foyer, r) =>
		avec(foyer, (personne, place) =>
			personne.role === "enfant" || dits(r, place)
				? personne
				: { ...personne, revenus_mensuels: null },
		),
	changer(ebauche, r, { foyer, trimestre, ...connu }) {
		for (const place of adultes({ foyer, trimestre, ...connu })) {
			if (!dits(r, place)) continue;
			const revenus = new Map(revenusDits(r, trimestre, place));
			// What was known and is not said any more is not earned any more; « nothing » is said of a wage.
			const connues = revenusDuTrimestre(foyer.personnes[place], trimestre, foyer.mois).keys();
			for (const nature of ["salaire" as const, ...connues])
				if (!revenus.has(nature)) revenus.set(nature, [0, 0, 0]);
			ebauche.revenus.parPlace.set(place, revenus);
		}
	},
};

/** None where nothing was received. */
export function pageMontants(
	r: Reponses,
	trimestre: readonly string[],
	qui: Qui,
	titre: string,
): Question[] {
	const natures = recus(r, qui);
	if (natures.length === 0) return [];
	return [
		{
			id: `montants.${qui}`,
			titre,
			aide: "Le net versé sur le compte, avant l’impôt prélevé. Écrivez 0 pour un mois sans rien.",
			champs: natures.flatMap((nature) =>
				trimestre.map((mois, rang) => ({
					type: "euros" as const,
					nom: champ(nature, qui, rang),
					libelle: `${majuscule(mot(nature))}, ${moisEnToutesLettres(mois)}`,
					aide: nature === "benefice_micro" && rang === 0 ? AIDE_MICRO : undefined,
					max: MENSUEL_MAX,
					total: true,
				})),
			),
		},
	];
}

export const revenusDits = (
	r: Reponses,
	trimestre: readonly string[],
	qui: Qui,
): RevenusDuTrimestre =>
	new Map<NatureRevenu, Montants>(
		recus(r, qui).map((nature) => [
			nature,
			trimestre.map((_, rang) => montant(r, champ(nature, qui, rang))),
		]),
	);
