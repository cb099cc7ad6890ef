import { ajouterJours, type Jour } from "../../socle/index.ts";

/** How long what was sent without a file is kept, as it is told to the person who sends it. */
export interface Conservation {
	/** In force from that day. */
	depuis: Jour;
	/** Days after the matter is closed: the time to answer a question on it. */
	joursApresCloture: number;
	/** Days after it was sent, even if the matter is never closed. */
	joursAuPlus: number;
	source: string;
}

/** The last in force comes first. What was promised to a person holds for them whatever comes next. */
const conservations: readonly Conservation[] = [
	{
		depuis: "2019-01-01",
		joursApresCloture: 90,
		joursAuPlus: 365,
		source: "RGPD, art. 5-1-e : pas plus longtemps que nécessaire (choix de ce logiciel)",
	},
];

export function conservationAu(jour: Jour): Conservation {
	const enVigueur = conservations.find(({ depuis }) => depuis <= jour);
	if (!enVigueur) throw new Error(`Aucune durée de conservation n’est fixée au ${jour}.`);
	return enVigueur;
}

/** The last day on which it may be kept. */
export function dernierJour(
	garde: { joursApresCloture: number; auPlusTard: Jour },
	conclueLe: Jour | null,
): Jour {
	if (conclueLe === null) return garde.auPlusTard;
	const apresCloture = ajouterJours(conclueLe, garde.joursApresCloture);
	return apresCloture < garde.auPlusTard ? apresCloture : garde.auPlusTard;
}
