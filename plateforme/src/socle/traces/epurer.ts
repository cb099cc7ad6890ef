/** What the logs may say of an error: never what a person typed, nor what a query was given. */
export interface Trace {
	erreur: string;
	code?: string;
	message?: string;
	/** Of the database: what is concerned, never its values. */
	table?: string;
	contrainte?: string;
	colonne?: string;
	pile: string[];
}

interface Rejet {
	code?: unknown;
	table?: string;
	constraint?: string;
	column?: string;
	severity?: string;
}

/**
 * A refusal of the database loses its message, its detail and its parameters, since they quote
 * values; any other message loses what it quotes, addresses and long numbers.
 */
export function epurer(erreur: unknown): Trace {
	const chaine = maillons(erreur);
	const premier = chaine[0];
	if (!premier) return { erreur: genre(erreur), ...enBref(erreur), pile: [] };
	const rejet = chaine.find((e) => "severity" in e) as (Error & Rejet) | undefined;
	const code = chaine.map((e) => (e as Rejet).code).find((c) => typeof c === "string");
	return {
		erreur: rejet?.name ?? premier.name,
		...(typeof code === "string" && { code: code.slice(0, 40) }),
		...(rejet
			? { table: rejet.table, contrainte: rejet.constraint, colonne: rejet.column }
			: !estUneRequete(premier) && { message: sansValeurs(premier.message) }),
		pile: pile(chaine.at(-1)).concat(chaine.length > 1 ? pile(premier) : []),
	};
}

function maillons(erreur: unknown): Error[] {
	const chaine: Error[] = [];
	for (let e = erreur; e instanceof Error && chaine.length < 5; e = e.cause) chaine.push(e);
	return chaine;
}

const genre = (valeur: unknown) => (valeur as object | null)?.constructor?.name ?? typeof valeur;

/** Our own refusals are shaped as React Router's: a status, sometimes a code. */
function enBref(erreur: unknown): Partial<Trace> {
	const { status, code } = (erreur ?? {}) as { status?: number; code?: string };
	if (typeof erreur === "string") return { message: sansValeurs(erreur) };
	return {
		...(status !== undefined && { message: `statut ${status}` }),
		...(typeof code === "string" && { code }),
	};
}

/** Drizzle's message is the query followed by its parameters. */
const estUneRequete = (erreur: Error) =>
	"params" in erreur || erreur.message.startsWith("Failed query");

/** The message comes first in a stack, on as many lines as it has. */
const pile = (erreur: Error | undefined) =>
	(erreur?.stack ?? "")
		.split("\n")
		.filter((ligne) => /^\s+at /.test(ligne))
		.map((ligne) => ligne.trim())
		.slice(0, 8);

export const sansValeurs = (texte: string): string =>
	texte
		.slice(0, 500)
		.replaceAll(/"[^"]*"|“[^”]*”|«[^»]*»|`[^`]*`|(?<![\p{L}])'[^']*'/gu, "…")
		.replaceAll(/\S+@\S+/g, "…")
		.replaceAll(/\d[\d .]{4,}/g, "…");
