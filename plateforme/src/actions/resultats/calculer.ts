import { type Jour, joursEntre, PETIT } from "../../socle/index.ts";
import { BRAS_HORS_TIRAGE, type Bras } from "../plan/plan.ts";
import { holm } from "../statistiques/holm.ts";
import { khiDeux } from "../statistiques/khi-deux.ts";
import {
	type Difference,
	fisher,
	newcombe,
	type Part,
	wilson,
} from "../statistiques/proportions.ts";
import { type Resume, resumer } from "../statistiques/resumer.ts";
import { MATURITE } from "./fenetre.ts";
import type { Ligne } from "./ligne.ts";

/** From those who were meant to be helped to those who were. */
export interface Entonnoir {
	n: number;
	contactes: number;
	/** Among those of whom it is known. */
	joints: Part;
	visites: number;
	demandes: number;
	enAttente: number;
	ouverts: number;
	montant?: Resume;
	rappel?: Resume;
	/** Days from the beginning to the right opened. */
	delai?: Resume;
	/** Centimes, when the cost of each is known. */
	cout?: number;
	coutParDroit?: number;
}

export interface Mesure extends Part {
	taux: number;
	bas: number;
	haut: number;
}

export interface DuBras {
	bras: string;
	/** Everyone drawn, whatever happened to them since (intention to treat). */
	tous: Entonnoir;
	/** Those for whom it is no longer too early. */
	murs: Entonnoir;
	demandes?: Mesure;
	ouverts?: Mesure;
}

export interface Comparaison extends Difference {
	bras: string;
	reference: string;
	sur: "demandes" | "ouverts";
	p: number;
	/** Adjusted for the number of comparisons (Holm). */
	pAjuste: number;
}

export interface Resultats {
	au: Jour;
	bras: DuBras[];
	ensemble: DuBras;
	horsTirage?: DuBras;
	comparaisons: Comparaison[];
	/** Whether arms have the sizes that were drawn. */
	tirage?: { khi2: number; degres: number; p: number };
	nonJoints: { strate: string; n: number; nonJoints: number }[];
}

export const estMure = ({ debut }: Pick<Ligne, "debut">, au: Jour): boolean =>
	joursEntre(debut, au) >= MATURITE;

const vrais = (lignes: readonly Ligne[], test: (ligne: Ligne) => unknown) =>
	lignes.filter(test).length;
const connus = <T>(valeurs: readonly (T | null)[]): T[] =>
	valeurs.filter((valeur): valeur is T & {} => valeur !== null);

function entonnoir(lignes: readonly Ligne[]): Entonnoir {
	const ouverts = vrais(lignes, ({ ouvertLe }) => ouvertLe);
	const contactes = lignes.filter(({ contacteLe }) => contacteLe);
	const couts = connus(contactes.map(({ cout }) => cout));
	const cout =
		contactes.length > 0 && couts.length === contactes.length
			? couts.reduce((somme, c) => somme + c, 0)
			: undefined;
	return {
		n: lignes.length,
		contactes: contactes.length,
		joints: {
			x: vrais(lignes, ({ joint }) => joint),
			n: vrais(lignes, ({ joint }) => joint !== null),
		},
		visites: vrais(lignes, ({ visiteLe }) => visiteLe),
		demandes: vrais(lignes, ({ demandeLe }) => demandeLe),
		enAttente: vrais(lignes, ({ enAttente }) => enAttente),
		ouverts,
		montant: resumer(connus(lignes.map(({ montant }) => montant))),
		rappel: resumer(connus(lignes.map(({ rappel }) => rappel))),
		delai: resumer(
			lignes.flatMap(({ debut, ouvertLe }) => (ouvertLe ? [joursEntre(debut, ouvertLe)] : [])),
		),
		cout,
		coutParDroit: cout !== undefined && ouverts > 0 ? cout / ouverts : undefined,
	};
}

const mesure = (x: number, n: number): Mesure | undefined =>
	n > 0 ? { x, n, taux: x / n, ...wilson({ x, n }) } : undefined;

function duBras(bras: string, lignes: readonly Ligne[], au: Jour): DuBras {
	const murs = entonnoir(lignes.filter((ligne) => estMure(ligne, au)));
	return {
		bras,
		tous: entonnoir(lignes),
		murs,
		demandes: mesure(murs.demandes, murs.n),
		ouverts: mesure(murs.ouverts, murs.n),
	};
}

/**
 * Everything that the page tells, from the lines alone. Each arm is compared to the first one, on ripe
 * cases, as it was drawn: who never got the call counts in the arm of the call.
 */
export function calculer(
	lignes: readonly Ligne[],
	au: Jour,
	prevus: readonly Pick<Bras, "nom" | "part">[] = [],
): Resultats {
	const tires = lignes.filter(({ bras }) => bras !== BRAS_HORS_TIRAGE);
	const hors = lignes.filter(({ bras }) => bras === BRAS_HORS_TIRAGE);
	const noms =
		prevus.length > 0
			? prevus.map(({ nom }) => nom)
			: [...new Set(tires.map(({ bras }) => bras))].sort();
	const bras = noms.map((nom) =>
		duBras(
			nom,
			tires.filter((ligne) => ligne.bras === nom),
			au,
		),
	);
	return {
		au,
		bras,
		ensemble: duBras("ensemble", tires, au),
		horsTirage: hors.length > 0 ? duBras(BRAS_HORS_TIRAGE, hors, au) : undefined,
		// What nobody drew differs by more than chance: it is shown, not compared.
		comparaisons: prevus.length > 1 ? comparer(bras) : [],
		tirage: prevus.length > 1 ? verifierTirage(bras, prevus) : undefined,
		nonJoints: nonJoints(tires),
	};
}

function comparer(bras: readonly DuBras[]): Comparaison[] {
	const [reference, ...autres] = bras;
	if (!reference) return [];
	const comparaisons = (["demandes", "ouverts"] as const).flatMap((sur) =>
		autres.flatMap((autre) => {
			const [a, b] = [autre[sur], reference[sur]];
			if (!a || !b) return [];
			return [
				{ bras: autre.bras, reference: reference.bras, sur, ...newcombe(a, b), p: fisher(a, b) },
			];
		}),
	);
	const ajustes = holm(comparaisons.map(({ p }) => p));
	return comparaisons.map((comparaison, i) => ({ ...comparaison, pAjuste: ajustes[i] as number }));
}

function verifierTirage(bras: readonly DuBras[], prevus: readonly Pick<Bras, "part">[]) {
	const total = prevus.reduce((somme, { part }) => somme + part, 0);
	return khiDeux(
		bras.map(({ tous }, i) => ({
			observe: tous.n,
			prevu: (prevus[i] as { part: number }).part / total,
		})),
	);
}

/** By family and age, the most numerous first; where it is known whether they were, and nobody is recognised. */
const nonJoints = (lignes: readonly Ligne[]): Resultats["nonJoints"] =>
	[...Map.groupBy(lignes, ({ strate }) => strate)]
		.map(([strate, siennes]) => {
			const sues = siennes.filter(({ joint }) => joint !== null);
			return { strate, n: sues.length, nonJoints: vrais(sues, ({ joint }) => !joint) };
		})
		.filter(({ n, nonJoints: manques }) => n >= PETIT && manques > 0)
		.sort((a, b) => b.nonJoints - a.nonJoints || (a.strate < b.strate ? -1 : 1));
