import type { CodePrestation } from "../foyer/types.ts";
import { type CleReference, type Reference, reference } from "../references.ts";
import { type Calcul, evaluer, type Terme, type Unite } from "./calcul.ts";

/** Ce que la loi exige d'une valeur. */
export interface Condition {
	sens: "<" | "≤" | ">" | "≥";
	seuil: Terme;
	remplie: boolean;
}

/** Un pas du calcul : ce qu'on fait, avec quels chiffres, d'après quels articles. */
export interface Etape {
	cle: string;
	titre: string;
	/** Une ou deux phrases. */
	texte: string;
	calcul: Calcul;
	/** Résultat du calcul, non arrondi, tel que la suite l'emploie. */
	valeur: number;
	unite: Unite;
	/** Présente quand l'étape compare sa valeur à un seuil. */
	condition?: Condition;
	references: readonly Reference[];
}

/** Une prestation expliquée. */
export interface ExplicationPrestation {
	prestation: CodePrestation;
	titre: string;
	/** Brut de CRDS, non arrondi ; `null` si la prestation n'est pas couverte, ou faute d'une date de naissance. */
	montant: number | null;
	unite: Unite;
	/** La réponse, en une phrase ou deux. */
	reponse: string;
	/**
	 * La dernière donne le montant de la prestation, ou bien la condition non remplie qui le rend nul.
	 */
	etapes: readonly Etape[];
	/** Montant versé, net de CRDS, quand la prestation la supporte. */
	versement?: Etape;
	references: readonly Reference[];
}

/** Les droits d'un foyer pour un mois, expliqués. */
export interface Explication {
	id: string;
	mois: string;
	lecture: string;
	/** Informations que l'organisme n'a pas ; le calcul prend leur valeur par défaut. */
	inconnues: readonly { champ: string; texte: string }[];
	prestations: readonly ExplicationPrestation[];
}

/** Ce qu'une prestation dit d'elle-même. */
export interface Recit {
	etapes: Etape[];
	/** Pourquoi il n'y a pas de droit ; fait suite à « Vous n'avez pas droit à … : ». */
	refus?: string;
}

interface Donnees {
	cle: string;
	titre: string;
	texte: string;
	calcul: Calcul;
	/** Valeur du relevé ; à défaut, celle du calcul. */
	valeur?: number;
	unite: Unite;
	references: readonly CleReference[];
}

export function etape(d: Donnees): Etape {
	return {
		cle: d.cle,
		titre: d.titre,
		texte: d.texte,
		calcul: d.calcul,
		valeur: d.valeur ?? evaluer(d.calcul),
		unite: d.unite,
		references: d.references.map(reference),
	};
}

/** Une étape qui compare sa valeur à un seuil. */
export function condition(
	d: Donnees & { sens: Condition["sens"]; seuil: Terme; remplie?: boolean },
): Etape {
	const e = etape(d);
	const { sens, seuil } = d;
	return {
		...e,
		condition: { sens, seuil, remplie: d.remplie ?? respecte(e.valeur, sens, seuil.valeur) },
	};
}

export function respecte(valeur: number, sens: Condition["sens"], seuil: number): boolean {
	switch (sens) {
		case "<":
			return valeur < seuil;
		case "≤":
			return valeur <= seuil;
		case ">":
			return valeur > seuil;
		case "≥":
			return valeur >= seuil;
	}
}

/** Le résultat d'une étape, repris dans un calcul. */
export const resultat = (e: Etape, libelle: string): Terme => ({
	operation: "terme",
	libelle,
	valeur: e.valeur,
	unite: e.unite,
	etape: e.cle,
});
