import { parse } from "csv-parse/sync";
import type { ValeurAnnuelle } from "./verifier.ts";

/** A line of the file that cannot be read; `motif` says what to do. */
export interface LigneIllisible {
	ligne: number;
	motif: "json-illisible" | "colonnes" | "utf8";
}

export interface FichierLu {
	/** `ligne`: in the file, from 1. */
	valeurs: { ligne: number; valeur: ValeurAnnuelle }[];
	illisibles: LigneIllisible[];
}

const EXIGEES = ["indicateur", "annee", "valeur", "source"];

/**
 * NDJSON, one value a line, or CSV with a line of titles (indicateur, modalite, annee, valeur, n,
 * source), comma or semicolon, « 87,5 » or « 87.5 ». What is not a number stays one that is refused.
 */
export function lireFichier(octets: Uint8Array): FichierLu {
	let texte: string;
	try {
		texte = new TextDecoder("utf-8", { fatal: true }).decode(octets);
	} catch {
		return { valeurs: [], illisibles: [{ ligne: 1, motif: "utf8" }] };
	}
	return texte.trimStart().startsWith("{") ? lireNdjson(texte) : lireCsv(texte);
}

function lireNdjson(texte: string): FichierLu {
	const lu: FichierLu = { valeurs: [], illisibles: [] };
	for (const [rang, brut] of texte.split("\n").entries()) {
		if (!brut.trim()) continue;
		try {
			lu.valeurs.push({ ligne: rang + 1, valeur: nommer(JSON.parse(brut)) });
		} catch {
			lu.illisibles.push({ ligne: rang + 1, motif: "json-illisible" });
		}
	}
	return lu;
}

function lireCsv(texte: string): FichierLu {
	const [titres = ""] = texte.split("\n", 1);
	let lues: { record: Record<string, string>; info: { lines: number } }[];
	try {
		lues = parse(texte, {
			delimiter: titres.includes(";") ? ";" : ",",
			columns: (noms: string[]) => noms.map((nom) => nom.trim().toLowerCase()),
			skip_empty_lines: true,
			trim: true,
			info: true,
		});
	} catch (erreur) {
		const { lines = 1 } = erreur as { lines?: number };
		return { valeurs: [], illisibles: [{ ligne: lines, motif: "colonnes" }] };
	}
	const colonnes = Object.keys(lues[0]?.record ?? {});
	if (lues.length > 0 && EXIGEES.some((nom) => !colonnes.includes(nom)))
		return { valeurs: [], illisibles: [{ ligne: 1, motif: "colonnes" }] };
	return {
		illisibles: [],
		valeurs: lues.map(({ record, info }) => ({ ligne: info.lines, valeur: nommer(record) })),
	};
}

function nommer(brut: Record<string, unknown>): ValeurAnnuelle {
	const { indicateur, modalite, annee, valeur, n, source } = brut;
	const vide = n === undefined || n === null || n === "";
	return {
		indicateur: String(indicateur ?? ""),
		modalite: String(modalite ?? ""),
		annee: nombre(annee),
		valeur: nombre(valeur),
		n: vide ? null : nombre(n),
		source: String(source ?? ""),
	};
}

const nombre = (lu: unknown): number =>
	typeof lu === "number"
		? lu
		: /^-?\d+([.,]\d+)?$/.test(String(lu ?? ""))
			? Number(String(lu).replace(",", "."))
			: Number.NaN;
