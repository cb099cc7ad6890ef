import { type Constantes, citation, type Table, valeurs } from "../baremes/table.ts";
import type { Mois } from "../calendrier.ts";
import { type MontantLegal, type Terme, terme, type Unite } from "./calcul.ts";

/** Un montant d'une table pour un mois, avec le texte qui le fixe. */
export function citer<C extends string>(
	t: Table<C>,
	colonne: C,
	mois: Mois,
	libelle: string,
	unite: Unite,
): Terme {
	const source: MontantLegal = {
		libelle: droites(t.libelle),
		article: t.article,
		...citation(t, mois),
	};
	return { ...terme(libelle, valeurs(t, mois)[colonne], unite), source };
}

/** Un taux, un âge ou un seuil qui n'a pas changé, avec le texte qui le fixe. */
export function citerConstante<C extends string>(
	c: Constantes<C>,
	cle: C,
	libelle: string,
	unite: Unite,
): Terme {
	const { valeur, depuis, source, lien } = c.valeurs[cle];
	return {
		...terme(libelle, valeur, unite),
		source: { libelle: libelle || droites(c.libelle), article: source, depuis, source, lien },
	};
}

/** Les barèmes écrivent l'apostrophe courbe, les phrases la droite. */
const droites = (texte: string): string => texte.replaceAll("’", "'");
