import type { CodePrestation } from "droits";
import { type Jour, lireJour, prestations, simplifier } from "../../socle/index.ts";
import { CANAUX, type Canal } from "../../sollicitations/index.ts";
import type { Colonne, MotifDeRejet, Rejet, Suite } from "./suite.ts";

class Rejete extends Error {
	readonly colonne: Colonne;
	readonly motif: MotifDeRejet;
	constructor(colonne: Colonne, motif: MotifDeRejet) {
		super(motif);
		this.colonne = colonne;
		this.motif = motif;
	}
}

const parNom = new Map(
	Object.entries(prestations).flatMap(([code, { titre, court }]) =>
		[code, titre, court].map((mot) => [simplifier(mot), code as CodePrestation] as const),
	),
);

export type Cellules = Partial<Record<Colonne, string>>;

/** The first thing that is wrong with a line, or what it says. `au`: nothing happened after that day. */
export function lireLigne(ligne: number, cellules: Cellules, au: Jour): Suite | Rejet {
	try {
		return lire(ligne, cellules, au);
	} catch (erreur) {
		if (!(erreur instanceof Rejete)) throw erreur;
		const { colonne, motif } = erreur;
		return { ligne, colonne, motif };
	}
}

function lire(ligne: number, cellules: Cellules, au: Jour): Suite {
	const texte = (colonne: Colonne) => (cellules[colonne] ?? "").trim();
	const exige = (colonne: Colonne) => texte(colonne) || jeter<string>(colonne, "vide");
	const jour = (colonne: Colonne): Jour | null => {
		if (!texte(colonne)) return null;
		const lu = lireJour(texte(colonne)) ?? jeter<Jour>(colonne, "date-illisible");
		return lu > au ? jeter(colonne, "date-future") : lu;
	};
	const matricule = exige("matricule");
	const prestation =
		parNom.get(simplifier(exige("prestation"))) ??
		jeter<CodePrestation>("prestation", "prestation-inconnue");
	exige("demande_le");
	const demandeLe = jour("demande_le") as Jour;
	const ouvertLe = jour("ouvert_le");
	const refuseLe = jour("refuse_le");
	const depuis = jour("depuis");
	const montant = centimes("montant", texte("montant"));
	const rappel = centimes("rappel", texte("rappel"));
	const motif = texte("motif").slice(0, 200) || null;
	if (ouvertLe && ouvertLe < demandeLe) jeter("ouvert_le", "avant-la-demande");
	if (refuseLe && refuseLe < demandeLe) jeter("refuse_le", "avant-la-demande");
	if (ouvertLe && refuseLe) jeter("refuse_le", "ouvert-et-refuse");
	if (!ouvertLe && montant !== null) jeter("montant", "sans-ouverture");
	if (!ouvertLe && rappel !== null) jeter("rappel", "sans-ouverture");
	if (!refuseLe && motif) jeter("motif", "sans-refus");
	const canal = texte("canal") || "partenaire";
	if (!CANAUX.includes(canal as Canal)) jeter("canal", "canal-inconnu");
	return {
		...{ ligne, matricule, prestation, demandeLe, ouvertLe, montant, rappel, refuseLe, motif },
		canal: canal as Canal,
		depuis: depuis ?? `${demandeLe.slice(0, 7)}-01`,
	};
}

function jeter<T>(colonne: Colonne, motif: MotifDeRejet): T {
	throw new Rejete(colonne, motif);
}

/** Euros, « 219,50 » or « 1 219.5 € »; nothing where the cell is empty. */
function centimes(colonne: Colonne, lu: string): number | null {
	const nu = lu.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
	if (!nu) return null;
	const [, entier, decimales = ""] =
		/^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(nu) ?? jeter<string[]>(colonne, "montant-illisible");
	return Number(entier) * 100 + Number(decimales.padEnd(2, "0"));
}
