import {
	type CodePiece,
	piecesManquantes,
	TYPES_DE_PIECES,
	typeDePiece,
} from "../pieces/index.server.ts";
import type { Reponses } from "../questionnaire/index.server.ts";
import type { Transaction } from "../socle/index.server.ts";
import type { Connu, Demarche } from "./demarche.ts";

export type { CodePiece };

export const auCatalogue = (code: string): boolean => TYPES_DE_PIECES.some((type) => type === code);

/** As the person reads them. */
export const nommerPieces = (codes: readonly CodePiece[]): string[] =>
	codes.map((code) => typeDePiece(code).nom);

/** What these answers call for and the file does not hold, by name: nothing is asked for twice. */
export const piecesAEnvoyer = async (
	tx: Transaction,
	organisme: string,
	dossier: number | null,
	{ demarche, reponses, connu }: { demarche: Demarche; reponses: Reponses; connu: Connu },
): Promise<string[]> =>
	nommerPieces(
		dossier === null
			? [...new Set(demarche.pieces(reponses, connu))]
			: await piecesManquantes(
					tx,
					organisme,
					dossier,
					demarche.pieces(reponses, connu),
					connu.jour,
				),
	);
