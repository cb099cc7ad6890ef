import type { Table } from "../../baremes/table.ts";
import type { Mois } from "../../calendrier.ts";
import { type Calcul, fois, somme, type Terme, type Unite } from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { tf, tfOutreMer } from "./bareme-participation.ts";
import type { Composition } from "./grilles.ts";
import { COMPTE_COMPLET } from "./grilles.ts";

/** Colonnes d'une grille par composition du foyer. */
interface Colonnes<C extends string> {
	seul: C;
	couple: C;
	enfants: readonly C[];
	/** Sans objet quand la grille s'arrête à la dernière valeur. */
	supplement?: C;
}

type Lire<C extends string> = (colonne: C, libelle: string) => Terme;

function lire<C extends string>(
	lire: Lire<C>,
	g: Colonnes<C>,
	c: Composition,
	quoi: string,
): Calcul {
	if (c.aCharge === 0)
		return c.couple ? lire(g.couple, `${quoi}, couple`) : lire(g.seul, `${quoi}, personne seule`);
	const dernier = g.enfants.length;
	const rang = Math.min(c.aCharge, dernier);
	const lu = lire(g.enfants[rang - 1], `${quoi}, ${rang} personne${rang > 1 ? "s" : ""} à charge`);
	if (c.aCharge <= dernier || g.supplement === undefined) return lu;
	return somme(
		lu,
		fois(lire(g.supplement, "par personne de plus"), c.aCharge - dernier, "personnes"),
	);
}

/** Montant d'une table selon la composition du foyer, avec son texte. */
export const citerGrille = <C extends string>(
	t: Table<C>,
	g: Colonnes<C>,
	c: Composition,
	mois: Mois,
	quoi: string,
	unite: Unite,
): Calcul => lire((colonne, libelle) => citer(t, colonne, mois, libelle, unite), g, c, quoi);

type Zone = 1 | 2 | 3;

export const colonnesLoyer = (zone: number) => {
	const z = zone as Zone;
	return {
		seul: `z${z}_seul`,
		couple: `z${z}_couple`,
		enfants: [`z${z}_enfant`],
		supplement: `z${z}_supp`,
	} as const;
};

export const colonnesPlafondRls = (zone: number) => {
	const z = zone as Zone;
	return {
		seul: `z${z}_seul`,
		couple: `z${z}_couple`,
		enfants: ([1, 2, 3, 4, 5, 6] as const).map((n) => `z${z}_enfant${n}` as const),
		supplement: `z${z}_supp`,
	} as const;
};

const ENFANTS = ["enfant1", "enfant2", "enfant3", "enfant4", "enfant5", "enfant6"] as const;

export const COLONNES_R0 = {
	seul: "seul",
	couple: "couple",
	enfants: ENFANTS,
	supplement: "supp",
} as const;

/** Taux TF selon la composition du foyer. */
export function citerTf(c: Composition, mois: Mois, outreMer: boolean): Calcul {
	const quoi = "taux TF";
	const constante = (cle: keyof typeof tf.valeurs, libelle: string) =>
		citerConstante(tf, cle, libelle, "taux");
	if (!outreMer) {
		const enfants = mois < COMPTE_COMPLET ? ENFANTS.slice(0, 4) : ENFANTS;
		return lire(constante, { ...COLONNES_R0, enfants }, c, quoi);
	}
	const table = (cle: (typeof ENFANTS)[number] | "seul" | "couple" | "supp", libelle: string) =>
		cle === "supp" ? constante(cle, libelle) : citer(tfOutreMer, cle, mois, libelle, "taux");
	const { supplement, ...reste } = COLONNES_R0;
	return lire(table, mois < COMPTE_COMPLET ? reste : { ...reste, supplement }, c, quoi);
}
