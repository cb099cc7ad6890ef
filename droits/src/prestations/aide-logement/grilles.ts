import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import { lireMois } from "../../calendrier.ts";
import { charges, loyers } from "./bareme-loyers.ts";
import { p0, r0, r0OutreMer, tf, tfOutreMer } from "./bareme-participation.ts";
import { plafondsRls, reductions } from "./bareme-rls.ts";

/** Depuis ce mois les grilles vont jusqu'à six personnes à charge et au-delà partout (arrêté du 20 décembre 2022). */
export const COMPTE_COMPLET = lireMois("2023-01");

const TF = nombres(tf);

/** Composition du foyer pour l'aide au logement. */
export interface Composition {
	/** Couple, ou personne enceinte. */
	couple: boolean;
	/** Personnes à charge. */
	aCharge: number;
}

/** Une grille par nombre de personnes à charge : seul, couple, 1, 2, 3… puis un supplément par personne. */
export interface Grille {
	seul: number;
	couple: number;
	/** Valeur pour une, deux… personnes à charge. */
	enfants: readonly number[];
	/** Au-delà de la dernière valeur, par personne. */
	supplement: number;
}

/** Valeur d'une grille pour une composition du foyer. */
export function lireGrille(g: Grille, c: Composition): number {
	if (c.aCharge === 0) return c.couple ? g.couple : g.seul;
	const dernier = g.enfants.length;
	if (c.aCharge <= dernier) return g.enfants[c.aCharge - 1];
	return g.enfants[dernier - 1] + g.supplement * (c.aCharge - dernier);
}

const ZONES = [1, 2, 3] as const;

/** Plafonds de loyer par zone, €/mois. */
export const grilleLoyers = parMois((mois) => {
	const v = valeurs(loyers, mois);
	return ZONES.map(
		(z): Grille => ({
			seul: v[`z${z}_seul`],
			couple: v[`z${z}_couple`],
			enfants: [v[`z${z}_enfant`]],
			supplement: v[`z${z}_supp`],
		}),
	);
});

export const forfaitsCharges = parMois((mois) => valeurs(charges, mois));

/** Participation minimale, €/mois. */
export const participationMinimale = parMois((mois) => valeurs(p0, mois).forfait);

/** Abattement R0, €/an : métropole, puis outre-mer. */
export const grillesR0 = parMois((mois) => {
	const v = valeurs(r0, mois);
	const metropole: Grille = {
		seul: v.seul,
		couple: v.couple,
		enfants: [v.enfant1, v.enfant2, v.enfant3, v.enfant4, v.enfant5, v.enfant6],
		supplement: v.supp,
	};
	const unEnfant = mois >= lireMois("2020-01") ? valeurs(r0OutreMer, mois).enfant1 : v.enfant1;
	const outreMer: Grille = {
		...metropole,
		enfants: [unEnfant, ...metropole.enfants.slice(1)],
		supplement: mois < COMPTE_COMPLET ? 0 : v.supp,
	};
	return { metropole, outreMer };
});

/** Taux TF selon la composition : métropole, puis outre-mer. */
export const grillesTf = parMois((mois) => {
	const d = valeurs(tfOutreMer, mois);
	const enfants = [TF.enfant1, TF.enfant2, TF.enfant3, TF.enfant4];
	const metropole: Grille = {
		seul: TF.seul,
		couple: TF.couple,
		enfants: mois < COMPTE_COMPLET ? enfants : [...enfants, TF.enfant5, TF.enfant6],
		supplement: TF.supp,
	};
	const outreMer: Grille = {
		seul: d.seul,
		couple: d.couple,
		enfants: [d.enfant1, d.enfant2, d.enfant3, d.enfant4, d.enfant5, d.enfant6],
		supplement: mois < COMPTE_COMPLET ? 0 : TF.supp,
	};
	return { metropole, outreMer };
});

/** Réduction de loyer de solidarité par zone, €/mois, et plafonds mensuels de ressources. */
export const grillesRls = parMois((mois) => {
	const montants = valeurs(reductions, mois);
	const plafonds = valeurs(plafondsRls, mois);
	return ZONES.map((z) => ({
		reduction: {
			seul: montants[`z${z}_seul`],
			couple: montants[`z${z}_couple`],
			enfants: [montants[`z${z}_enfant`]],
			supplement: montants[`z${z}_supp`],
		} satisfies Grille,
		plafond: {
			seul: plafonds[`z${z}_seul`],
			couple: plafonds[`z${z}_couple`],
			enfants: ([1, 2, 3, 4, 5, 6] as const).map((n) => plafonds[`z${z}_enfant${n}`]),
			supplement: plafonds[`z${z}_supp`],
		} satisfies Grille,
	}));
});
