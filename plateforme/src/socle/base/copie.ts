export type Valeur = string | number | boolean | Date | null | undefined | readonly string[];

const ECHAPPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const special = /[\\\t\n\r\0]/;

/** NUL cannot be stored in PostgreSQL at all. */
const echapper = (texte: string) =>
	special.test(texte)
		? texte.replaceAll("\0", "").replace(/[\\\t\n\r]/g, (c) => ECHAPPES[c] as string)
		: texte;

/** A value as COPY reads it in its text format. */
export function enCopie(valeur: Valeur): string {
	if (valeur === null || valeur === undefined) return "\\N";
	if (typeof valeur === "string") return echapper(valeur);
	if (typeof valeur !== "object") return String(valeur);
	if (valeur instanceof Date) return valeur.toISOString();
	return echapper(`{${valeur.map((v) => `"${v.replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
}
