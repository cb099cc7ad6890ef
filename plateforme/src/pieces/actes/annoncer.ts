import { and, desc, eq, inArray } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { piecesManquantes } from "../lectures/manquantes.ts";
import { pieces, piecesAttendues } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";

interface Annonce {
	sollicitation: number;
	/** None: nothing is held of whoever asks. */
	dossier: number | null;
	/** What the answers call for, held or not. */
	types: readonly CodePiece[];
}

/**
 * What a request that is sent calls for and the file does not hold: awaited from now on, beside it. Nobody
 * has judged yet that the right cannot be studied without it: no deadline, and the clock runs (CRPA L114-5
 * stops it by a list with a deadline, which an agent writes). What was sent and nobody has sorted answers
 * it already. In the transaction of the request; what remains to be sent.
 */
export async function annoncerPiecesDans(
	tx: Transaction,
	acteur: Acteur,
	{ sollicitation, dossier, types }: Annonce,
): Promise<CodePiece[]> {
	const { organisme, quand } = acteur;
	const manquantes =
		dossier === null
			? [...new Set(types)]
			: await piecesManquantes(tx, organisme, dossier, types, jourDe(quand));
	if (manquantes.length === 0) return [];
	const venues =
		dossier === null
			? new Map<CodePiece, number>()
			: await aTrier(tx, organisme, dossier, manquantes);
	await tx.insert(piecesAttendues).values(
		manquantes.map((type) => ({
			organisme,
			sollicitation,
			dossier,
			type,
			demandeeLe: quand,
			piece: venues.get(type),
		})),
	);
	const pour = `sollicitation-${sollicitation}`;
	if (dossier === null) await journaliser(tx, acteur, "piece.annoncer", pour);
	else await journaliser(tx, acteur, "piece.annoncer", `dossier-${dossier}`, pour);
	return manquantes.filter((type) => !venues.has(type));
}

/** The latest of each kind that the person sent, as they called it. */
async function aTrier(
	tx: Transaction,
	organisme: string,
	dossier: number,
	types: readonly CodePiece[],
): Promise<Map<CodePiece, number>> {
	const lues = await tx
		.select({ piece: pieces.piece, type: pieces.type })
		.from(pieces)
		.where(
			and(
				eq(pieces.organisme, organisme),
				eq(pieces.dossier, dossier),
				eq(pieces.etat, "a-trier"),
				inArray(pieces.type, [...types]),
			),
		)
		.orderBy(desc(pieces.piece));
	const venues = new Map<CodePiece, number>();
	for (const { piece, type } of lues)
		if (type && piece !== null && !venues.has(type)) venues.set(type, piece);
	return venues;
}
