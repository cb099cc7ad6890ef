import { ActeRefuse } from "../sollicitations/index.ts";

export type MotifAvis = "avis-trop-tot" | "avis-deja-donne" | "note-illisible";

/** 1 not at all, 2 rather not, 3 rather, 4 fully. */
export type Note = 1 | 2 | 3 | 4;

/** One answer, once what was asked has been treated. `etat`: of the sollicitation. */
export function avisDonne({ etat }: { etat: string }, deja: boolean, note: Note) {
	if (etat !== "traitee") throw new ActeRefuse<MotifAvis>("avis-trop-tot");
	if (deja) throw new ActeRefuse<MotifAvis>("avis-deja-donne");
	if (![1, 2, 3, 4].includes(note)) throw new ActeRefuse<MotifAvis>("note-illisible");
	return { trace: { acte: "satisfaction.repondre", faits: { note } } };
}
