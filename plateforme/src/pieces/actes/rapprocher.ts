import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { reprendreDans, sollicitations } from "../../sollicitations/index.server.ts";
import { pieces, piecesAttendues } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";

/** What is awaited: of a file, or of one request while its file is not known. */
type Attente =
	| { dossier: number; sollicitation?: undefined }
	| { sollicitation: number; dossier?: undefined };

type Arrivee = Attente & {
	piece: number;
	type: CodePiece;
	recueLe: Date;
	/** What it was sent for: that one or none. Without it, the nearest deadline. */
	pour?: number;
};

/**
 * Ties a document that came to what is awaited of its file: what it was sent for, or the nearest deadline.
 * Other requests that await the very same are answered by it too: nothing is asked for twice. When nothing
 * more that was asked for is awaited for an item, its clock goes on from the day this one came (CRPA
 * L114-5): the days that the office then takes to sort are its own.
 */
export async function rapprocher(
	tx: Transaction,
	acteur: Acteur,
	{ piece, dossier, sollicitation: seule, type, recueLe, pour }: Arrivee,
): Promise<void> {
	const { organisme } = acteur;
	const desSiennes =
		dossier === undefined
			? and(isNull(piecesAttendues.dossier), eq(piecesAttendues.sollicitation, seule))
			: eq(piecesAttendues.dossier, dossier);
	const [attendue] = await tx
		.select({ attendue: piecesAttendues.attendue, precision: piecesAttendues.precision })
		.from(piecesAttendues)
		.where(
			and(
				eq(piecesAttendues.organisme, organisme),
				desSiennes,
				eq(piecesAttendues.type, type),
				isNull(piecesAttendues.piece),
				pour === undefined ? undefined : eq(piecesAttendues.attendue, pour),
			),
		)
		.orderBy(asc(piecesAttendues.echeance), asc(piecesAttendues.attendue))
		.limit(1)
		.for("update");
	if (!attendue) return;
	const { precision } = attendue;
	const repondues = await tx
		.update(piecesAttendues)
		.set({ piece })
		.where(
			and(
				eq(piecesAttendues.organisme, organisme),
				desSiennes,
				eq(piecesAttendues.type, type),
				isNull(piecesAttendues.piece),
				precision === null
					? isNull(piecesAttendues.precision)
					: eq(piecesAttendues.precision, precision),
			),
		)
		.returning({ sollicitation: piecesAttendues.sollicitation });
	const objet = `piece-${piece}`;
	for (const sollicitation of new Set(repondues.map((repondue) => repondue.sollicitation))) {
		await journaliser(tx, acteur, "piece.rapprocher", objet, `sollicitation-${sollicitation}`);
		await reprendreSiToutEstLa(tx, acteur, sollicitation, recueLe);
	}
}

async function reprendreSiToutEstLa(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
	recueLe: Date,
): Promise<void> {
	const { organisme } = acteur;
	const [etat] = await tx
		.select({ etat: sollicitations.etat })
		.from(sollicitations)
		.where(
			and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, sollicitation)),
		)
		.for("update");
	if (etat?.etat !== "en-pause") return;
	const encore = await tx.$count(
		piecesAttendues,
		and(
			eq(piecesAttendues.organisme, organisme),
			eq(piecesAttendues.sollicitation, sollicitation),
			isNotNull(piecesAttendues.echeance),
			isNull(piecesAttendues.piece),
		),
	);
	if (encore === 0) await reprendreDans(tx, acteur, { sollicitation }, jourDe(recueLe));
}

/** It is not what was awaited after all: it is awaited again. The clock stays with the office. */
export async function detacher(tx: Transaction, organisme: string, piece: number): Promise<void> {
	await tx
		.update(piecesAttendues)
		.set({ piece: null })
		.where(and(eq(piecesAttendues.organisme, organisme), eq(piecesAttendues.piece, piece)));
}

/** The same answer, now in another document made from it. */
export async function reporterSur(
	tx: Transaction,
	organisme: string,
	ancienne: number,
	nouvelle: number,
): Promise<void> {
	await tx
		.update(piecesAttendues)
		.set({ piece: nouvelle })
		.where(and(eq(piecesAttendues.organisme, organisme), eq(piecesAttendues.piece, ancienne)));
}

/** What already answers something awaited. */
export const repond = async (tx: Transaction, organisme: string, piece: number) => {
	const [attendue] = await tx
		.select({ type: piecesAttendues.type })
		.from(piecesAttendues)
		.where(and(eq(piecesAttendues.organisme, organisme), eq(piecesAttendues.piece, piece)));
	return attendue?.type;
};

export const changerPiece = (
	tx: Transaction,
	organisme: string,
	piece: number,
	changements: Partial<typeof pieces.$inferInsert>,
) =>
	tx
		.update(pieces)
		.set(changements)
		.where(and(eq(pieces.organisme, organisme), eq(pieces.piece, piece)));
