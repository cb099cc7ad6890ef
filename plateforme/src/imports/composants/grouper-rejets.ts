import type { Rejet } from "../apercu.ts";

export interface Groupe {
	champ: string;
	motif: string;
	lignes: number[];
}

/** One cause, one thing to mend: its lines together, the most frequent cause first. */
export function grouperRejets(rejets: readonly Rejet[]): Groupe[] {
	const groupes = Map.groupBy(rejets, ({ champ, motif }) => JSON.stringify([champ, motif]));
	return [...groupes.values()]
		.map((siens) => ({
			champ: siens[0]?.champ ?? "",
			motif: siens[0]?.motif ?? "",
			lignes: siens.map(({ ligne }) => ligne),
		}))
		.sort((a, b) => b.lignes.length - a.lignes.length);
}
