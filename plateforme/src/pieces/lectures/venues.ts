import { and, asc, eq, ne } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type EtatPiece, pieces } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";

/** A document that came with an item; its name stays out, since it may name a protected person. */
export interface PieceVenue {
	piece: number;
	type: CodePiece | null;
	pages: number;
	etat: EtatPiece;
}

export const piecesDeLaSollicitation = (
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<PieceVenue[]> =>
	tx
		.select({
			piece: pieces.piece,
			type: pieces.type,
			pages: pieces.pages,
			etat: pieces.etat,
		})
		.from(pieces)
		.where(
			and(
				eq(pieces.organisme, organisme),
				eq(pieces.sollicitation, sollicitation),
				ne(pieces.etat, "remplacee"),
			),
		)
		.orderBy(asc(pieces.piece))
		.limit(50);
