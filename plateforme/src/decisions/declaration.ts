import type { FoyerChange } from "../changements/index.ts";
import type { Transaction } from "../socle/index.server.ts";
import type { Acteur } from "../socle/index.ts";
import type { DitAsf } from "./regles/etude.ts";

/** What came with a request: the household that the person declares, and what it cannot hold. */
export interface Declaration {
	/** As declared, nobody having believed it yet. */
	propose?: FoyerChange;
	/** What an agent has to see with the person. */
	aVoir: readonly string[];
	/** Grounds said for the allocation de soutien familial, by place. */
	asf: ReadonlyMap<number, DitAsf>;
	/** Each question and its answer, as the person read them. */
	reponses: readonly { titre: string; reponse: readonly string[] }[];
}

const RIEN: Declaration = { aVoir: [], asf: new Map(), reponses: [] };

/** A request on paper, at the desk or on the phone says nothing that can be read here. */
export async function declarationDe(
	_tx: Transaction,
	_acteur: Acteur,
	_sollicitation: number,
): Promise<Declaration> {
	return RIEN;
}
