import { simplifier } from "../../socle/index.ts";
import { nomsChamps } from "../textes/champs.ts";
import type { Champ } from "./champs.ts";

const parNom = new Map(nomsChamps.map(([champ, nom]) => [simplifier(nom), champ]));

/** What columns contain, for those whose name is that of a field; by column, each field once. */
export function proposerChamps(colonnes: readonly string[]): Record<string, Champ> {
	const proposes: Record<string, Champ> = {};
	const pris = new Set<Champ>();
	for (const colonne of colonnes) {
		const champ = parNom.get(simplifier(colonne));
		if (!champ || pris.has(champ)) continue;
		pris.add(champ);
		proposes[colonne] = champ;
	}
	return proposes;
}
