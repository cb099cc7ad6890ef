import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import { piecesAttendues } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";

export interface PieceAttendue {
	attendue: number;
	sollicitation: number;
	/** What it is for. */
	objet: string;
	type: CodePiece;
	precision: string | null;
	echeance: Jour;
	/** The clock is stopped until it comes. */
	enPause: boolean;
}

/** What a file still owes, the nearest deadline first. What is treated awaits nothing more. */
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
