import { lireTableau, type Rangee, type TableauRefuse } from "../../socle/index.server.ts";
import { type Jour, lireJour, simplifier } from "../../socle/index.ts";
import { ISSUES_NATIONALES, type IssueNationale } from "../types.ts";
import { EXIGEES, lireIdentifiant, REVENUES, type Revenue } from "./colonnes.ts";

/** What the national system made of one exported line. */
export interface Retour {
	/** In the file, from 1. */
	ligne: number;
	decision: number;
	rang: number;
	issue: IssueNationale;
	le: Jour;
	/** Centimes a month; what was proposed unless told. */
	montant: number | null;
	effet: Jour | null;
	motif: string | null;
}

export type MotifDeRejet =
	| "vide"
	| "ligne-illisible"
	| "issue-inconnue"
	| "date-illisible"
	| "date-future"
	| "montant-illisible"
	| "sans-motif"
	| "rien-de-modifie"
	| "deja-donnee"
	| "ligne-inconnue"
	| "pas-exportee"
	| "avant-l-export"
	| "contredit";

export interface Rejet {
	ligne: number;
	colonne: Revenue;
	motif: MotifDeRejet;
}

export type RetoursLus =
	| { ok: true; retours: Retour[]; rejets: Rejet[] }
	| ({ ok: false } & TableauRefuse);

/** What a page writes while someone waits. */
export const LIGNES_MAX = 2_000;

class Rejete extends Error {
	readonly colonne: Revenue;
	readonly motif: MotifDeRejet;
	constructor(colonne: Revenue, motif: MotifDeRejet) {
		super(motif);
		this.colonne = colonne;
		this.motif = motif;
	}
}

/** `au`: nothing happened after that day. A line in the wrong is left aside, and named. */
export function lireRetours(octets: Uint8Array, au: Jour, maximum = LIGNES_MAX): RetoursLus {
	const tableau = lireTableau(octets, { colonnes: REVENUES, exigees: EXIGEES, maximum });
	if (!tableau.ok) return tableau;
	const retours: Retour[] = [];
	const rejets: Rejet[] = [];
	const vues = new Set<string>();
	for (const rangee of tableau.rangees) {
		try {
			const retour = lire(rangee, au);
			const cle = `${retour.decision}-${retour.rang}`;
			if (vues.has(cle)) throw new Rejete("ligne", "deja-donnee");
			vues.add(cle);
			retours.push(retour);
		} catch (erreur) {
			if (!(erreur instanceof Rejete)) throw erreur;
			rejets.push({ ligne: rangee.ligne, colonne: erreur.colonne, motif: erreur.motif });
		}
	}
	return { ok: true, retours, rejets };
}

const ISSUES = new Map(ISSUES_NATIONALES.map((issue) => [simplifier(issue), issue]));

function lire({ ligne, cellules }: Rangee<Revenue>, au: Jour): Retour {
	const texte = (colonne: Revenue) => (cellules[colonne] ?? "").trim();
	const exiger = (colonne: Revenue) => texte(colonne) || jeter<string>(colonne, "vide");
	const jour = (colonne: Revenue): Jour =>
		lireJour(texte(colonne)) ?? jeter<Jour>(colonne, "date-illisible");
	const qui = lireIdentifiant(exiger("ligne")) ?? jeter<never>("ligne", "ligne-illisible");
	const issue =
		ISSUES.get(simplifier(exiger("issue"))) ?? jeter<IssueNationale>("issue", "issue-inconnue");
	exiger("le");
	const le = jour("le");
	if (le > au) jeter("le", "date-future");
	const montant = centimes(texte("montant"));
	const effet = texte("effet") ? jour("effet") : null;
	const motif = texte("motif").slice(0, 200) || null;
	if (issue === "rejetee" && !motif) jeter("motif", "sans-motif");
	if (issue === "modifiee" && montant === null && effet === null)
		jeter("montant", "rien-de-modifie");
	return { ligne, ...qui, issue, le, montant, effet, motif };
}

function jeter<T>(colonne: Revenue, motif: MotifDeRejet): T {
	throw new Rejete(colonne, motif);
}

/** « 219,50 », « 1 219.5 € » */
function centimes(lu: string): number | null {
	const nu = lu.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
	if (!nu) return null;
	const [, entier, decimales = ""] =
		/^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(nu) ?? jeter<string[]>("montant", "montant-illisible");
	return Number(entier) * 100 + Number(decimales.padEnd(2, "0"));
}
