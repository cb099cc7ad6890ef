import { parseArgs } from "node:util";
import { ErreurDeCommande } from "./commande.ts";

export type Options = Record<string, { type: "boolean" | "string" }>;

export interface Arguments {
	drapeaux: Set<string>;
	valeurs: Map<string, string>;
	fichiers: string[];
}

/** Lit les arguments d'une commande ; tout écart aux options connues est dit en une phrase. */
export function lireArguments(commande: string, args: string[], options: Options): Arguments {
	const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
	const lus: Arguments = { drapeaux: new Set(), valeurs: new Map(), fichiers: [] };
	for (const token of tokens) {
		if (token.kind === "positional") lus.fichiers.push(token.value);
		if (token.kind !== "option") continue;
		const { name, rawName, value, inlineValue } = token;
		const option = Object.hasOwn(options, name) ? options[name] : undefined;
		if (option === undefined || rawName.length < 3) throw inconnue(commande, rawName);
		if (option.type === "boolean") {
			if (value !== undefined)
				throw new ErreurDeCommande(
					`L'option ${rawName} ne prend pas de valeur : ôtez « =${value} ».`,
				);
			lus.drapeaux.add(name);
		} else {
			const avalee = inlineValue === false && value !== undefined && /^-./.test(value);
			if (value === undefined || value === "" || avalee)
				throw new ErreurDeCommande(
					`L'option ${rawName} demande une valeur : voyez « droits ${commande} --help ».`,
				);
			lus.valeurs.set(name, value);
		}
	}
	return lus;
}

function inconnue(commande: string, option: string): ErreurDeCommande {
	return new ErreurDeCommande(
		`L'option ${option} n'existe pas : voyez « droits ${commande} --help ».`,
	);
}

export function lireChoix<Choix extends string>(
	nom: string,
	valeur: string | undefined,
	choix: readonly [Choix, ...Choix[]],
): Choix {
	if (valeur === undefined) return choix[0];
	const trouve = choix.find((possible) => possible === valeur);
	if (trouve !== undefined) return trouve;
	throw new ErreurDeCommande(
		`L'option --${nom} ne peut pas valoir « ${valeur} » : choisissez ${choix.join(" ou ")}.`,
	);
}

export function lireEntier(
	nom: string,
	valeur: string | undefined,
	[min, max]: [number, number],
): number | undefined {
	if (valeur === undefined) return undefined;
	const entier = /^\d{1,15}$/.test(valeur) ? Number(valeur) : Number.NaN;
	if (entier >= min && entier <= max) return entier;
	throw new ErreurDeCommande(
		`L'option --${nom} ne peut pas valoir « ${valeur} » : donnez un nombre entier de ${min} à ${max}.`,
	);
}
