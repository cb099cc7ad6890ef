import { lireTelephone } from "../../dossiers/index.ts";
import type { Genre } from "./champs.ts";
import type { FormatDate, Mapping } from "./mapping.ts";

export type Converti = { ok: true; valeur: unknown } | { ok: false; motif: string };

const FORMES: Record<FormatDate, RegExp> = {
	"JJ/MM/AAAA": /^(?<j>\d{1,2})\/(?<m>\d{1,2})\/(?<a>\d{4})$/,
	"AAAA-MM-JJ": /^(?<a>\d{4})-(?<m>\d{2})-(?<j>\d{2})$/,
	AAAAMMJJ: /^(?<a>\d{4})(?<m>\d{2})(?<j>\d{2})$/,
	JJMMAAAA: /^(?<j>\d{2})(?<m>\d{2})(?<a>\d{4})$/,
};

const OUI_NON: Record<string, boolean> = { oui: true, non: false };

/** A text of the extract, in the sense that its field gives it. Empty: the office does not know. */
export function convertir(brut: string, genre: Genre, mapping: Mapping): Converti {
	const texte = brut.trim();
	if (texte === "") return { ok: true, valeur: null };
	switch (genre) {
		case "ouiNon":
			return rendre(OUI_NON[texte.toLowerCase()], "écrivez oui ou non");
		case "texte":
			return { ok: true, valeur: texte };
		case "date":
			return rendre(lireDate(texte, mapping.date), `cette date ne s’écrit pas ${mapping.date}`);
		case "dates": {
			const dates = texte.split(/[\s,;|]+/).map((date) => lireDate(date, mapping.date));
			const motif = `ces dates, séparées par des espaces, ne s’écrivent pas ${mapping.date}`;
			return rendre(dates.includes(undefined) ? undefined : dates, motif);
		}
		case "mois":
			return rendre(
				lireMois(texte, mapping.date),
				`ce mois ne s’écrit ni AAAA-MM, ni MM/AAAA, ni comme une date ${mapping.date}`,
			);
		case "euros":
			return rendre(lireNombre(texte, mapping.decimale), "ce montant n’est pas un nombre");
		case "nombre":
			return rendre(lireNombre(texte, mapping.decimale), "ce n’est pas un nombre");
		case "telephone":
			return rendre(lireTelephone(texte), "ce numéro de téléphone ne se compose pas");
	}
}

const rendre = (valeur: unknown, motif: string): Converti =>
	valeur === undefined
		? { ok: false, motif: `${motif} : corrigez la valeur` }
		: { ok: true, valeur };

export function lireDate(texte: string, format: FormatDate): string | undefined {
	const { a, m, j } = FORMES[format].exec(texte)?.groups ?? {};
	if (!a || !m || !j) return undefined;
	const jour = `${a}-${m.padStart(2, "0")}-${j.padStart(2, "0")}`;
	const lu = new Date(`${jour}T00:00:00Z`);
	return !Number.isNaN(lu.getTime()) && lu.toISOString().startsWith(jour) ? jour : undefined;
}

function lireMois(texte: string, format: FormatDate): string | undefined {
	const { a, m } =
		(/^(?<a>\d{4})-?(?<m>\d{2})$/.exec(texte) ?? /^(?<m>\d{1,2})\/(?<a>\d{4})$/.exec(texte))
			?.groups ?? {};
	if (!a || !m) return lireDate(texte, format)?.slice(0, 7);
	return Number(m) >= 1 && Number(m) <= 12 ? `${a}-${m.padStart(2, "0")}` : undefined;
}

/** « 1 234,56 € » → 1234.56; spaces of any kind group thousands. */
export function lireNombre(texte: string, decimale: "," | "."): number | undefined {
	const nu = texte.replace(/[\s\u00a0\u202f€]/g, "");
	const autre = decimale === "," ? "." : ",";
	const milliers = nu.replaceAll(autre, "");
	if (
		nu.includes(autre) &&
		!new RegExp(`^-?\\d{1,3}(\\${autre}\\d{3})+(\\${decimale}\\d+)?$`).test(nu)
	)
		return undefined;
	const nombre = milliers.replace(decimale, ".");
	return /^-?\d+(\.\d+)?$/.test(nombre) ? Number(nombre) : undefined;
}
