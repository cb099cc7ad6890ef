import {
	type CodePiece,
	piecesTenues,
	TYPES_DE_PIECES,
	typeDePiece,
} from "../pieces/index.server.ts";
import type { Reponses } from "../questionnaire/index.server.ts";
import type { Transaction } from "../socle/index.server.ts";
import type { Connu, Demarche } from "./demarche.ts";

export type { CodePiece };

export const auCatalogue = (code: string): boolean => TYPES_DE_PIECES.some((type) => type === code);

/** What these answers call for and the file does not hold, by name: nothing is asked for twice. */
export async function piecesAEnvoyer(
	tx: Transaction,
	organisme: string,
	dossier: number,
	{ demarche, reponses, connu }: { demarche: Demarche; reponses: Reponses; connu: Connu },
): Promise<string[]> {
	const voulues = demarche.pieces(reponses, connu);
	if (voulues.length === 0) return [];
	const tenues = await piecesTenues(tx, organisme, dossier, connu.jour);
	return voulues
		.filter((code) => !tenues.some(({ type }) => type === code))
		.map((code) => typeDePiece(code).nom);
}
