import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Jour, jourDe } from "../../socle/index.ts";
import { pieces } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";
import { encoreValable, valableJusqua } from "../types/validite.ts";

/** A document of a file that still proves something: it is not asked for again. */
export interface PieceTenue {
	piece: number;
	type: CodePiece;
	datee: Jour;
	recueLe: Jour;
	/** Nothing: it always proves it. */
	valableJusqua?: Jour;
}

/** By kind, the latest of each that is still valid that day. */
export async function piecesTenues(
	tx: Transaction,
	organisme: string,
	dossier: number,
	jour: Jour,
): Promise<PieceTenue[]> {
	const classees = await tx
		.select({
			piece: pieces.piece,
			type: pieces.type,
			datee: pieces.datee,
			recueLe: pieces.recueLe,
		})
		.from(pieces)
		.where(
			and(eq(pieces.organisme, organisme), eq(pieces.dossier, dossier), eq(pieces.etat, "classee")),
		)
		.orderBy(desc(pieces.datee), desc(pieces.piece));
	const tenues = new Map<CodePiece, PieceTenue>();
	for (const { piece, type, datee, recueLe } of classees) {
		if (!type || !datee || type === "autre" || tenues.has(type)) continue;
		if (!encoreValable(type, datee, jour)) continue;
		const fin = valableJusqua(type, datee);
		tenues.set(type, { piece, type, datee, recueLe: jourDe(recueLe), valableJusqua: fin });
	}
	return [...tenues.values()];
}
