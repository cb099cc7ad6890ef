import { and, eq, inArray, isNull } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { fichiersDesPieces } from "../fichiers.ts";
import { originesDesPieces, pieces, piecesAttendues, refusDePieces } from "../tables.ts";

/**
 * Erases what came with these requests, that no file was joined to, and the names of what this account could
 * not send. The prints of what remains to be erased outside the database, once it is done.
 */
export async function oublierPiecesDans(
	tx: Transaction,
	organisme: string,
	{ sollicitations, compte }: { sollicitations: readonly number[]; compte?: number },
): Promise<string[]> {
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
	if (sollicitations.length === 0) return [];
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
		.select({ piece: pieces.piece })
		.from(pieces)
		.where(
			and(
				eq(pieces.organisme, organisme),
				inArray(pieces.sollicitation, [...sollicitations]),
				isNull(pieces.dossier),
			),
		);
	const numeros = siennes.map(({ piece }) => piece as number);
	if (numeros.length === 0) return [];
	await tx
		.delete(originesDesPieces)
		.where(
			and(eq(originesDesPieces.organisme, organisme), inArray(originesDesPieces.piece, numeros)),
		);
	const effacees = await tx
		.delete(pieces)
		.where(and(eq(pieces.organisme, organisme), inArray(pieces.piece, numeros)))
		.returning({ empreinte: pieces.empreinte });
	return effacees.map(({ empreinte }) => empreinte);
}

/** The contents themselves, but those that another document still is. */
export async function effacerContenus(
	organisme: string,
	empreintes: readonly string[],
): Promise<void> {
	if (empreintes.length === 0) return;
	const tenus = await pourOrganisme(organisme, (tx) =>
		tx
			.select({ empreinte: pieces.empreinte })
			.from(pieces)
			.where(and(eq(pieces.organisme, organisme), inArray(pieces.empreinte, [...empreintes]))),
	);
	const garder = new Set(tenus.map(({ empreinte }) => empreinte));
	for (const empreinte of new Set(empreintes))
		if (!garder.has(empreinte)) await fichiersDesPieces().effacer(organisme, empreinte);
}
