import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import type { CodePiece } from "../types/catalogue.ts";
import { piecesTenues } from "./tenues.ts";

/** Of these kinds, each once, what the file does not hold or no longer holds valid that day. */
export async function piecesManquantes(
	tx: Transaction,
	organisme: string,
	dossier: number,
	types: readonly CodePiece[],
	jour: Jour,
): Promise<CodePiece[]> {
	if (types.length === 0) return [];
	const tenues = await piecesTenues(tx, organisme, dossier, jour);
	return [...new Set(types)].filter((type) => !tenues.some((tenue) => tenue.type === type));
}
