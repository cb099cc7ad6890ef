import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { pieces, piecesAttendues, refusDePieces } from "../tables.ts";
import { retirerPiecesDans } from "./effacer.ts";

/**
 * Erases what came with these requests, that no file was joined to, and the names of what this account could
 * not send.
 */
export async function oublierPiecesDans(
	tx: Transaction,
	acteur: Acteur,
	{ sollicitations, compte }: { sollicitations: readonly number[]; compte?: number },
): Promise<void> {
	const { organisme } = acteur;
	if (compte !== undefined)
		await tx
			.delete(refusDePieces)
			.where(
				and(
					eq(refusDePieces.organisme, organisme),
					eq(refusDePieces.compte, compte),
					isNull(refusDePieces.dossier),
				),
			);
	if (sollicitations.length === 0) return;
	await tx
		.delete(piecesAttendues)
		.where(
			and(
				eq(piecesAttendues.organisme, organisme),
				inArray(piecesAttendues.sollicitation, [...sollicitations]),
				isNull(piecesAttendues.dossier),
			),
		);
	const siennes = await tx
		.select({
			piece: pieces.piece,
			empreinte: pieces.empreinte,
			etat: pieces.etat,
			dossier: pieces.dossier,
		})
		.from(pieces)
		.where(
			and(
				eq(pieces.organisme, organisme),
				inArray(pieces.sollicitation, [...sollicitations]),
				isNull(pieces.dossier),
			),
		);
	await retirerPiecesDans(tx, acteur, siennes);
}
