import { type Calcul, evaluer, type Terme } from "./calcul.ts";
import type { Condition } from "./etape.ts";
import { ecrireMesure, ecrireNombre, ecrireValeur, enumerer, majuscule } from "./nombres.ts";

const estZero = (c: Calcul) => c.operation === "terme" && c.valeur === 0 && c.libelle === "";

const FORCES: Record<Calcul["operation"], number> = {
	terme: 3,
	produit: 2,
	quotient: 2,
	moyenne: 2,
	somme: 1,
	difference: 1,
	minimum: 0,
	maximum: 0,
	arrondi: 0,
	centaine_superieure: 0,
};

/** Le plus grand d'un nombre positif et de zéro s'écrit comme ce nombre. */
function sansZero(c: Calcul): Calcul {
	if (c.operation !== "maximum") return c;
	const reste = c.termes.filter((t) => !estZero(t));
	return reste.length === 1 && evaluer(reste[0]) >= 0 ? sansZero(reste[0]) : c;
}

/** Entre parenthèses si l'expression lie moins que ce qui l'entoure. */
function entre(c: Calcul, force: number): string {
	const simple = sansZero(c);
	const texte = ecrireFormule(simple);
	return FORCES[simple.operation] < force ? `(${texte})` : texte;
}

function arrondiA(decimales: number): string {
	if (decimales > 2) return `arrondi à ${ecrireNombre(10 ** (2 - decimales), 0, decimales)} %`;
	return decimales === 0 ? "arrondi à l'euro" : "arrondi au centime";
}

const liste = (termes: readonly Calcul[]): string => enumerer(termes.map((t) => entre(t, 1)));

/** Un calcul d'une ligne, en chiffres : « 553,16 € × (1 + 50 %) ». */
export function ecrireFormule(calcul: Calcul): string {
	const c = sansZero(calcul);
	if (c.operation === "terme") return ecrireValeur(c.valeur, c.unite);
	const [premier, ...autres] = c.termes;
	switch (c.operation) {
		case "somme":
			return c.termes.map((t) => entre(t, 1)).join(" + ");
		case "difference":
			return [entre(premier, 1), ...autres.map((t) => entre(t, 2))].join(" − ");
		case "produit":
			return c.termes.map((t) => entre(t, 2)).join(" × ");
		case "quotient":
			return [entre(premier, 2), ...autres.map((t) => entre(t, 3))].join(" ÷ ");
		case "minimum":
			return `le plus petit de ${liste(c.termes)}`;
		case "maximum":
			return c.termes.some(estZero)
				? `${entre(premier, 1)}, ramené à zéro`
				: `le plus grand de ${liste(c.termes)}`;
		case "moyenne":
			return `(${c.termes.map((t) => entre(t, 1)).join(" + ")}) ÷ ${c.termes.length}`;
		case "arrondi":
			return `${entre(premier, 1)}, ${arrondiA(c.decimales)}`;
		case "centaine_superieure":
			return `${entre(premier, 1)}, à la centaine supérieure`;
	}
}

/** Vrai si un calcul est un simple report : il n'y a rien à refaire. */
export const estReport = (c: Calcul): boolean => c.operation === "terme";

/** Un nombre nommé, à lister sous le calcul. */
export interface LigneTerme {
	libelle: string;
	valeur: string;
}

/** Les nombres qui portent un nom, une fois chacun. */
export function lignes(termes: readonly Terme[]): LigneTerme[] {
	const vues = new Map<string, LigneTerme>();
	for (const t of termes) {
		if (t.libelle === "") continue;
		const ligne = { libelle: t.libelle, valeur: ecrireMesure(t.valeur, t.unite) };
		vues.set(`${ligne.libelle} ${ligne.valeur}`, ligne);
	}
	return [...vues.values()];
}

const EXIGENCES = { "<": "moins de", "≤": "au plus", ">": "plus de", "≥": "au moins" };

/** « Il faut au moins 2 enfants : c'est le cas. » */
export function ecrireCondition({ sens, seuil, remplie }: Condition): string {
	const cas = remplie ? "c'est le cas" : "ce n'est pas le cas";
	if (seuil.unite === "nombre" || seuil.valeur === 0) return `${majuscule(cas)}.`;
	return `Il faut ${EXIGENCES[sens]} ${ecrireValeur(seuil.valeur, seuil.unite)} : ${cas}.`;
}
