import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import { type EtatPiece, pieces, piecesAttendues } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";

export interface PieceAttendue {
	attendue: number;
	sollicitation: number;
	/** What it is for. */
	objet: string;
	type: CodePiece;
	precision: string | null;
	/** None: called for by the request itself, and nobody has asked for it since. */
	echeance: Jour | null;
	/** The clock is stopped until it comes. */
	enPause: boolean;
}

/** What a file still owes, the nearest deadline first, then what has none. What is treated awaits nothing more. */
export async function attenduesDuDossier(
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<PieceAttendue[]> {
	const lues = await tx
		.select({
			attendue: piecesAttendues.attendue,
			sollicitation: piecesAttendues.sollicitation,
			objet: sollicitations.objet,
			type: piecesAttendues.type,
			precision: piecesAttendues.precision,
			echeance: piecesAttendues.echeance,
			etat: sollicitations.etat,
		})
		.from(piecesAttendues)
		.innerJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, piecesAttendues.organisme),
				eq(sollicitations.sollicitation, piecesAttendues.sollicitation),
			),
		)
		.where(
			and(
				eq(piecesAttendues.organisme, organisme),
				eq(piecesAttendues.dossier, dossier),
				isNull(piecesAttendues.piece),
				ne(sollicitations.etat, "traitee"),
			),
		)
		.orderBy(asc(piecesAttendues.echeance), asc(piecesAttendues.attendue));
	return lues.map(({ etat, ...lue }) => ({ ...lue, enPause: etat === "en-pause" }));
}

/** A document that a request awaits, or that came for it. */
export interface PieceDeLaDemande {
	attendue: number;
	type: CodePiece;
	precision: string | null;
	echeance: Jour | null;
	/** What came for it; a protected name stays out. */
	venue: { piece: number; etat: EtatPiece } | null;
}

/** What one request awaits, come or not, in the order in which it was asked. */
export async function attenduesDeLaSollicitation(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<PieceDeLaDemande[]> {
	const lues = await tx
		.select({
			attendue: piecesAttendues.attendue,
			type: piecesAttendues.type,
			precision: piecesAttendues.precision,
			echeance: piecesAttendues.echeance,
			piece: piecesAttendues.piece,
			etat: pieces.etat,
		})
		.from(piecesAttendues)
		.leftJoin(
			pieces,
			and(eq(pieces.organisme, piecesAttendues.organisme), eq(pieces.piece, piecesAttendues.piece)),
		)
		.where(
			and(
				eq(piecesAttendues.organisme, organisme),
				eq(piecesAttendues.sollicitation, sollicitation),
			),
		)
		.orderBy(asc(piecesAttendues.attendue));
	return lues.map(({ piece, etat, ...lue }) => ({
		...lue,
		venue: piece !== null && etat !== null ? { piece, etat } : null,
	}));
}
