import { createHash } from "node:crypto";
import { type Cas, type Classement, parLaLoi } from "./classement.ts";

/** What became of a case that everyone of its time was offered alike. */
export interface Suite extends Cas {
	dossier: number;
	/** € over twelve months, of the right that was opened; 0 when none was. */
	obtenu: number;
}

/** Whoever would rank otherwise learns from these only. */
export type Apprendre = (suites: readonly Suite[]) => Classement;

/** One file in three is kept apart, and never learned from. */
const UN_SUR = 3;
/** As many as agents can call first. */
const PART = 0.2;
/** Under these, chance decides. */
export const CAS_MINIMUM = 500;
export const OUVERTS_MINIMUM = 50;
const REPRISES = 1000;

export interface Mesure {
	n: number;
	/** Share of all that was obtained, found among the first fifth. */
	loi: number;
	modele: number;
	ecart: number;
	/** Of the difference, at 95 % (bootstrap). */
	bas: number;
	haut: number;
}

export type Verdict =
	| { admis: true; mesure: Mesure }
	| { admis: false; motif: "pas-mieux"; mesure: Mesure }
	| { admis: false; motif: "trop-peu-de-cas" | "trop-peu-de-droits-ouverts" | "rang-illisible" };

/**
 * Whether a learned ranking may replace the law's: on files that it never saw, it has to find more of what
 * households really obtained among the first fifth, and chance must not explain it.
 */
export function admettre(suites: readonly Suite[], apprendre: Apprendre, graine: string): Verdict {
	const vues = suites.filter(({ dossier }) => !estGarde(dossier, graine));
	const gardees = suites.filter(({ dossier }) => estGarde(dossier, graine));
	if (gardees.length < CAS_MINIMUM) return { admis: false, motif: "trop-peu-de-cas" };
	if (gardees.filter(({ obtenu }) => obtenu > 0).length < OUVERTS_MINIMUM)
		return { admis: false, motif: "trop-peu-de-droits-ouverts" };
	const modele = apprendre(vues);
	// The case alone: what became of it, and whose it is, stay out of reach.
	const rangs = gardees.map(({ prestation, probabilite, gain, moisPerdus }) =>
		modele({ prestation, probabilite, gain, moisPerdus }),
	);
	if (!rangs.every(Number.isFinite)) return { admis: false, motif: "rang-illisible" };
	const mesure = mesurer(gardees, rangs, graine);
	return mesure.bas > 0 ? { admis: true, mesure } : { admis: false, motif: "pas-mieux", mesure };
}

function mesurer(gardees: readonly Suite[], rangs: readonly number[], graine: string): Mesure {
	const n = gardees.length;
	const obtenus = gardees.map(({ obtenu }) => obtenu);
	const ordres = [gardees.map((cas) => parLaLoi(cas)), rangs].map((notes) =>
		enOrdre(gardees, notes, graine),
	);
	const parts = (poids: Uint16Array) =>
		ordres.map((ordre) => partSaisie(ordre, obtenus, poids)) as [number, number];
	const [loi, modele] = parts(new Uint16Array(n).fill(1));
	const hasard = tirages(graine);
	const ecarts = Array.from({ length: REPRISES }, () => {
		const poids = new Uint16Array(n);
		for (let i = 0; i < n; i++) poids[Math.floor(hasard() * n)]++;
		const [l, m] = parts(poids);
		return m - l;
	}).sort((a, b) => a - b);
	const quantile = (q: number) => ecarts[Math.floor(q * (REPRISES - 1))] as number;
	return { n, loi, modele, ecart: modele - loi, bas: quantile(0.025), haut: quantile(0.975) };
}

/** The best note first; equal notes in an order that no ranking chose. */
function enOrdre(gardees: readonly Suite[], notes: readonly number[], graine: string): number[] {
	const billets = gardees.map(({ dossier }) => empreinte(`${graine}:egalite:${dossier}`));
	return gardees
		.map((_, i) => i)
		.sort(
			(a, b) =>
				(notes[b] as number) - (notes[a] as number) ||
				(billets[a] as number) - (billets[b] as number),
		);
}

function partSaisie(ordre: readonly number[], obtenus: readonly number[], poids: Uint16Array) {
	const places = Math.ceil(PART * ordre.length);
	let pris = 0;
	let saisi = 0;
	let total = 0;
	for (const i of ordre) {
		const fois = poids[i] as number;
		const valeur = obtenus[i] as number;
		saisi += Math.min(fois, places - pris) * valeur;
		pris = Math.min(places, pris + fois);
		total += fois * valeur;
	}
	return total > 0 ? saisi / total : 0;
}

const empreinte = (texte: string): number =>
	createHash("sha256").update(texte).digest().readUInt32BE(0);

/** By file, so that two findings of a household never stand on both sides. */
const estGarde = (dossier: number, graine: string): boolean =>
	empreinte(`${graine}:garde:${dossier}`) % UN_SUR === 0;

/** mulberry32: the same seed gives the same draws anywhere. */
function tirages(graine: string): () => number {
	let etat = empreinte(`${graine}:reprises`);
	return () => {
		etat = (etat + 0x6d2b79f5) | 0;
		let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}
