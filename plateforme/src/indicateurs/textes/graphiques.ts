import { moisEnToutesLettres } from "../../socle/index.ts";
import type { Mesure, Unite, Valeur } from "../indicateur.ts";
import { valeurCourte } from "./chiffres.ts";

type Nommee = { nom: string; valeur: number | null };

export const textesGraphiques = {
	chiffres: "Voir les chiffres",
	colonnes: {
		mois: "Mois",
		part: "Part",
		annee: "Année",
		valeur: "Valeur",
		n: "Effectif",
		avant: (annee: number) => `${annee}`,
	},
	ensemble: "Ensemble",
	objectif: (cible: string) => `objectif ${cible}`,
	traitObjectif: (cible: string) => `Trait\u00a0: objectif de ${cible}.`,
	barresGrises: (annee: number) => `En gris\u00a0: ${annee}.`,
	absente: "sans valeur",
	parMois: "Par mois",
	/** Read to those who do not see the drawing; the table says the rest. */
	alternative: (quoi: string, lues: readonly Nommee[], unite: Unite): string => {
		const connues = lues.filter((l): l is Nommee & { valeur: number } => l.valeur !== null);
		if (connues.length <= 4)
			return `${quoi}. ${connues.map(({ nom, valeur }) => `${nom}\u00a0: ${valeurCourte(valeur, unite)}`).join("\u00a0; ")}.`;
		const triees = connues.toSorted((a, b) => a.valeur - b.valeur);
		const dire = ({ nom, valeur }: (typeof connues)[number]) =>
			`${valeurCourte(valeur, unite)} (${nom})`;
		return `${quoi}. Le plus bas\u00a0: ${dire(triees[0] as (typeof connues)[number])}. Le plus haut\u00a0: ${dire(triees.at(-1) as (typeof connues)[number])}. Les chiffres suivent.`;
	},
	nomsDesMois: (mesure: Pick<Mesure, "mois">): (Nommee & Valeur)[] =>
		mesure.mois.map(({ mois, ...reste }) => ({ nom: moisEnToutesLettres(mois), ...reste })),
};
