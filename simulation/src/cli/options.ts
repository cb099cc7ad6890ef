import { parseArgs } from "node:util";

/** Une commande mal écrite : la phrase va à l'écran, la sortie vaut 2. */
export class Refus extends Error {}

interface Forme {
	type: "string" | "boolean";
}

/** Lit les options d'une commande ; toute autre option est refusée par une phrase. */
export function lireOptions(
	args: string[],
	formes: Record<string, Forme>,
): Record<string, string | boolean | undefined> {
	const { tokens } = parseArgs({ args, options: formes, strict: false, tokens: true });
	const options: Record<string, string | boolean | undefined> = {};
	const connues = Object.keys(formes).map((nom) => `--${nom}`);
	for (const jeton of tokens) {
		if (jeton.kind === "option-terminator") continue;
		if (jeton.kind === "positional") throw new Refus(`« ${jeton.value} » n'est pas attendu ici.`);
		const forme = formes[jeton.name];
		if (!forme)
			throw new Refus(
				`L'option ${jeton.rawName} n'existe pas. Options possibles : ${connues.join(", ")}.`,
			);
		if (forme.type === "boolean" && jeton.value !== undefined)
			throw new Refus(`L'option ${jeton.rawName} ne prend pas de valeur.`);
		if (forme.type === "string" && (jeton.value === undefined || jeton.value === ""))
			throw new Refus(`L'option ${jeton.rawName} demande une valeur.`);
		options[jeton.name] = jeton.value ?? true;
	}
	return options;
}

/** Un entier naturel donné en option. */
export function lireEntier(nom: string, texte: unknown, defaut: number, min: number): number {
	if (texte === undefined) return defaut;
	const n = Number(texte);
	if (!/^\d+$/.test(String(texte)) || n < min || n > 4_000_000_000)
		throw new Refus(`--${nom} attend un nombre entier d'au moins ${min} (reçu : « ${texte} »).`);
	return n;
}

/** Un chemin sans lequel la commande ne peut rien faire. */
export function exiger(nom: string, valeur: unknown): string {
	if (typeof valeur !== "string") throw new Refus(`Il manque --${nom} FICHIER.`);
	return valeur;
}
