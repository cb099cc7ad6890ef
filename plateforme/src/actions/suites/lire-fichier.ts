import { parse } from "csv-parse/sync";
import type { Jour } from "../../socle/index.ts";
import { type Cellules, lireLigne } from "./lire-ligne.ts";
import {
	COLONNES,
	type Colonne,
	EXIGEES,
	type FichierRefuse,
	type MotifDeRejet,
	type Rejet,
	type Suite,
} from "./suite.ts";

/** What a page writes while someone waits: ten milliseconds a line or so. The command takes more. */
export const LIGNES_MAX = 2_000;

export type FichierLu =
	| { ok: true; lignes: number; suites: Suite[]; rejets: Rejet[] }
	| ({ ok: false } & FichierRefuse);

interface Enregistrement {
	record: string[];
	info: { lines: number };
}

/** CSV with a line of titles, in any order; semicolons, commas or tabs; UTF-8. */
export function lireFichier(octets: Uint8Array, au: Jour, maximum = LIGNES_MAX): FichierLu {
	let texte: string;
	try {
		texte = new TextDecoder("utf-8", { fatal: true }).decode(octets);
	} catch {
		return { ok: false, motif: "utf8" };
	}
	const [entete, ...rangees] = decouper(texte);
	if (!entete || rangees.length === 0) return { ok: false, motif: "vide" };
	if (rangees.length > maximum) return { ok: false, motif: "trop-long", maximum };
	const titres = entete.record.map((titre) => titre.trim().toLowerCase());
	const faute = fauteDesTitres(titres) ?? fauteDeLargeur(rangees, titres.length);
	if (faute) return { ok: false, ...faute };
	const lues = rangees.map(({ record, info }) =>
		lireLigne(info.lines, enCellules(titres, record), au),
	);
	const suites = lues.filter((lue) => !estRejet(lue)) as Suite[];
	const rejets = lues.filter(estRejet);
	const decalage = decalageDe(rejets, lues.length);
	if (decalage) return { ok: false, ...decalage };
	return { ok: true, lignes: lues.length, ...sansDoublons(suites, rejets) };
}

const estRejet = (lue: Suite | Rejet): lue is Rejet => "colonne" in lue;

function decouper(texte: string): Enregistrement[] {
	const [titres = ""] = texte.split("\n", 1);
	const separateur = [";", "\t", ","].find((signe) => titres.includes(signe)) ?? ";";
	return parse(texte, {
		bom: true,
		delimiter: separateur,
		info: true,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
	}) as unknown as Enregistrement[];
}

const enCellules = (titres: readonly string[], record: readonly string[]): Cellules =>
	Object.fromEntries(titres.map((titre, rang) => [titre, record[rang]]));

function fauteDesTitres(titres: readonly string[]): FichierRefuse | undefined {
	const inconnue = titres.find((titre) => !COLONNES.includes(titre as Colonne));
	if (inconnue !== undefined) return { motif: "colonne-inconnue", colonne: inconnue };
	const double = titres.find((titre, rang) => titres.indexOf(titre) !== rang);
	if (double !== undefined) return { motif: "colonne-double", colonne: double };
	const absente = EXIGEES.find((colonne) => !titres.includes(colonne));
	return absente && { motif: "colonne-absente", colonne: absente };
}

/** One cell more or less, and all that follow it say something else. */
function fauteDeLargeur(
	rangees: readonly Enregistrement[],
	attendues: number,
): FichierRefuse | undefined {
	const fautive = rangees.find(({ record }) => record.length !== attendues);
	return (
		fautive && {
			motif: "largeur",
			ligne: fautive.info.lines,
			lues: fautive.record.length,
			attendues,
		}
	);
}

/** What a column that moved gives; a date to come or a file that is not ours is another matter. */
const D_UNE_AUTRE_COLONNE: readonly MotifDeRejet[] = [
	"prestation-inconnue",
	"date-illisible",
	"montant-illisible",
	"canal-inconnu",
];

function decalageDe(rejets: readonly Rejet[], sur: number): FichierRefuse | undefined {
	const compte = new Map<Colonne, number>();
	for (const { colonne, motif } of rejets)
		if (D_UNE_AUTRE_COLONNE.includes(motif)) compte.set(colonne, (compte.get(colonne) ?? 0) + 1);
	for (const [colonne, lignes] of compte)
		if (sur >= 2 && lignes * 2 > sur) return { motif: "decalage", colonne, lignes, sur };
	return undefined;
}

/** Of two lines on one request, the first is kept, and the second is said: nobody knows which is right. */
function sansDoublons(suites: readonly Suite[], rejets: readonly Rejet[]) {
	const vues = new Set<string>();
	const gardees: Suite[] = [];
	const doubles: Rejet[] = [];
	for (const suite of suites) {
		const cle = `${suite.matricule} ${suite.prestation} ${suite.demandeLe}`;
		if (vues.has(cle))
			doubles.push({ ligne: suite.ligne, colonne: "matricule", motif: "deja-donnee" });
		else gardees.push(suite);
		vues.add(cle);
	}
	return {
		suites: gardees,
		rejets: [...rejets, ...doubles].sort((a, b) => a.ligne - b.ligne),
	};
}
