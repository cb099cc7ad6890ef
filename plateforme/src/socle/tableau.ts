import { parse } from "csv-parse/sync";

/** One line of a file, by title; its number in the file, from 1. */
export interface Rangee<C extends string> {
	ligne: number;
	cellules: Partial<Record<C, string>>;
}

/** Why a whole file is refused: nothing of it is read. */
export type TableauRefuse =
	| { motif: "vide" | "utf8" }
	| { motif: "trop-long"; maximum: number }
	| { motif: "colonne-absente" | "colonne-double" | "colonne-inconnue"; colonne: string }
	| { motif: "largeur"; ligne: number; lues: number; attendues: number };

interface Enregistrement {
	record: string[];
	info: { lines: number };
}

interface Attendu<C extends string> {
	colonnes: readonly C[];
	/** Without these, a line says nothing. */
	exigees: readonly C[];
	maximum: number;
}

/** CSV with a line of titles, in any order; semicolons, commas or tabs; UTF-8. */
export function lireTableau<C extends string>(
	octets: Uint8Array,
	{ colonnes, exigees, maximum }: Attendu<C>,
): { ok: true; rangees: Rangee<C>[] } | ({ ok: false } & TableauRefuse) {
	let texte: string;
	try {
		texte = new TextDecoder("utf-8", { fatal: true }).decode(octets);
	} catch {
		return { ok: false, motif: "utf8" };
	}
	const [entete, ...lignes] = decouper(texte);
	if (!entete || lignes.length === 0) return { ok: false, motif: "vide" };
	if (lignes.length > maximum) return { ok: false, motif: "trop-long", maximum };
	const titres = entete.record.map((titre) => titre.trim().toLowerCase());
	const faute = fauteDesTitres(titres, colonnes, exigees) ?? fauteDeLargeur(lignes, titres.length);
	if (faute) return { ok: false, ...faute };
	return {
		ok: true,
		rangees: lignes.map(({ record, info }) => ({
			ligne: info.lines,
			cellules: Object.fromEntries(
				titres.map((titre, rang) => [titre, record[rang]]),
			) as Rangee<C>["cellules"],
		})),
	};
}

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

function fauteDesTitres(
	titres: readonly string[],
	colonnes: readonly string[],
	exigees: readonly string[],
): TableauRefuse | undefined {
	const inconnue = titres.find((titre) => !colonnes.includes(titre));
	if (inconnue !== undefined) return { motif: "colonne-inconnue", colonne: inconnue };
	const double = titres.find((titre, rang) => titres.indexOf(titre) !== rang);
	if (double !== undefined) return { motif: "colonne-double", colonne: double };
	const absente = exigees.find((colonne) => !titres.includes(colonne));
	return absente === undefined ? undefined : { motif: "colonne-absente", colonne: absente };
}

/** One cell more or less, and all that follow it say something else. */
function fauteDeLargeur(
	lignes: readonly Enregistrement[],
	attendues: number,
): TableauRefuse | undefined {
	const fautive = lignes.find(({ record }) => record.length !== attendues);
	return (
		fautive && {
			motif: "largeur",
			ligne: fautive.info.lines,
			lues: fautive.record.length,
			attendues,
		}
	);
}
