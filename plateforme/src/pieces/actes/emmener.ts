import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { rattacherDans, sollicitations } from "../../sollicitations/index.server.ts";
import { pieces, piecesAttendues } from "../tables.ts";

/**
 * The item, all that came in it and all that it awaits, when no file was known, or out of the one where it
 * was by mistake. Throws `ActeRefuse`.
 */
export async function emmener(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
	dossier: number,
	de: number | null = null,
): Promise<void> {
	const { organisme } = acteur;
	const [venue] = await tx
		.select({ dossier: sollicitations.dossier, etat: sollicitations.etat })
		.from(sollicitations)
		.where(
			and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, sollicitation)),
		);
	if (venue?.dossier === de && venue.etat !== "traitee")
		await rattacherDans(tx, acteur, { sollicitation }, { dossier });
	await tx
		.update(pieces)
		.set({ dossier })
		.where(
			and(
				eq(pieces.organisme, organisme),
				eq(pieces.sollicitation, sollicitation),
				de === null ? isNull(pieces.dossier) : eq(pieces.dossier, de),
			),
		);
	await tx
		.update(piecesAttendues)
		.set({ dossier })
		.where(
			and(
				eq(piecesAttendues.organisme, organisme),
				eq(piecesAttendues.sollicitation, sollicitation),
				de === null ? isNull(piecesAttendues.dossier) : eq(piecesAttendues.dossier, de),
			),
		);
}
