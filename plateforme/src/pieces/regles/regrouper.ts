import type { Jour } from "../../socle/index.ts";
import type { PieceAttendue } from "../lectures/attendues.ts";

/** One document to send, whatever number of requests await it. */
export interface DocumentAEnvoyer extends Pick<PieceAttendue, "attendue" | "type" | "precision"> {
	/** What they are for, each once. */
	objets: string[];
	/** The nearest; none when nobody has asked. */
	echeance: Jour | null;
	enPause: boolean;
	/** All of them, the first one included. */
	attendues: number[];
}

/** In the order in which they are awaited: the same document is sent once. */
export function regrouper(attendues: readonly PieceAttendue[]): DocumentAEnvoyer[] {
	const documents = new Map<string, DocumentAEnvoyer>();
	for (const { attendue, type, precision, objet, echeance, enPause } of attendues) {
		const cle = `${type} ${precision ?? ""}`;
		const connu = documents.get(cle);
		// A list with a deadline is what stopped the clock; an announced document did not.
		const arrete = enPause && echeance !== null;
		if (!connu) {
			const neuf = { attendue, type, precision, objets: [objet], echeance, enPause: arrete };
			documents.set(cle, { ...neuf, attendues: [attendue] });
			continue;
		}
		if (!connu.objets.includes(objet)) connu.objets.push(objet);
		connu.attendues.push(attendue);
		connu.echeance ??= echeance;
		connu.enPause ||= arrete;
	}
	return [...documents.values()];
}
