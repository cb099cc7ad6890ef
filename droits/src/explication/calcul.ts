import type { Citation } from "../baremes/table.ts";
import type { Lecture } from "../lecture.ts";
import { arrondir, arrondirAuPair } from "../montant.ts";

/** Ce que mesure un nombre ; « taux » s'écrit en pourcentage, « nombre » tel quel. */
export type Unite =
	| "€"
	| "€/mois"
	| "€/an"
	| "€/heure"
	| "taux"
	| "nombre"
	| "ans"
	| "mois"
	| "heures"
	| "enfants"
	| "personnes";

/** Un montant que la loi fixe, avec le texte qui le fixe pour le mois. */
export interface MontantLegal extends Citation {
	libelle: string;
	/** Article qui institue le montant. */
	article: string;
}

/** Un nombre qui entre dans un calcul, non arrondi. */
export interface Terme {
	operation: "terme";
	libelle: string;
	valeur: number;
	unite: Unite;
	/** Étape dont ce nombre est le résultat. */
	etape?: string;
	source?: MontantLegal;
}

export type NomOperation =
	| "somme"
	/** Le premier, moins tous les autres. */
	| "difference"
	| "produit"
	| "quotient"
	| "minimum"
	| "maximum"
	| "moyenne"
	/** Centaine d'euros supérieure, après arrondi au centime. */
	| "centaine_superieure";

export interface Operation {
	operation: NomOperation;
	termes: Calcul[];
}

export interface Arrondissement {
	operation: "arrondi";
	termes: [Calcul];
	decimales: number;
	/** La demie va au pair (calcul de référence) plutôt qu'au-dessus. */
	pair: boolean;
}

/** Une expression arithmétique, dont chaque nombre est nommé. */
export type Calcul = Terme | Operation | Arrondissement;

export const terme = (libelle: string, valeur: number, unite: Unite): Terme => ({
	operation: "terme",
	libelle,
	valeur,
	unite,
});

const operation =
	(nom: NomOperation) =>
	(...termes: Calcul[]): Operation => ({ operation: nom, termes });

export const somme = operation("somme");
export const difference = operation("difference");
export const produit = operation("produit");
export const quotient = operation("quotient");
export const minimum = operation("minimum");
export const maximum = operation("maximum");
export const moyenne = operation("moyenne");
export const centaineSuperieure = operation("centaine_superieure");

/** Le nombre, ou zéro s'il est négatif. */
export const positif = (c: Calcul): Operation => maximum(c, nombre(0));

/** Un nombre de la règle elle-même (1, 12 mois, deux enfants), sans libellé. */
export const nombre = (valeur: number, unite: Unite = "nombre"): Terme => terme("", valeur, unite);

/** Un nombre de fois une valeur ; une seule fois, c'est elle. */
export const fois = (c: Calcul, n: number, unite: Unite): Calcul =>
	n === 1 ? c : produit(c, nombre(n, unite));

export const arrondi = (l: Lecture, c: Calcul, decimales: number): Arrondissement => ({
	operation: "arrondi",
	termes: [c],
	decimales,
	pair: !l.arrondi_commercial,
});

/** Refait le calcul à partir de ses seuls termes. */
export function evaluer(c: Calcul): number {
	if (c.operation === "terme") return c.valeur;
	const v = c.termes.map(evaluer);
	switch (c.operation) {
		case "somme":
			return v.reduce((a, b) => a + b);
		case "difference":
			return v.reduce((a, b) => a - b);
		case "produit":
			return v.reduce((a, b) => a * b);
		case "quotient":
			return v.reduce((a, b) => a / b);
		case "minimum":
			return Math.min(...v);
		case "maximum":
			return Math.max(...v);
		case "moyenne":
			return v.reduce((a, b) => a + b) / v.length;
		case "centaine_superieure":
			return Math.ceil(arrondir(v[0], 2) / 100) * 100;
		case "arrondi":
			return (c.pair ? arrondirAuPair : arrondir)(v[0], c.decimales);
	}
}

/** Tous les nombres d'un calcul, de gauche à droite. */
export function termes(c: Calcul): Terme[] {
	return c.operation === "terme" ? [c] : c.termes.flatMap(termes);
}
