import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Jour, jourDe } from "../../socle/index.ts";
import type { MotifDeRefus } from "../controle/motifs.ts";
import { type EtatPiece, pieces, refusDePieces } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";
import { valableJusqua } from "../types/validite.ts";

export interface PieceVue {
	piece: number;
	nom: string;
	type: CodePiece | null;
	format: "pdf" | "jpeg" | "png";
	taille: number;
	pages: number;
	etat: EtatPiece;
	recueLe: Jour;
	datee: Jour | null;
	valableJusqua?: Jour;
	motif: string | null;
}

const MONTREES = 200;

/** The documents of a file, the latest first; those whose pages are in others are left out. */
export async function piecesDuDossier(
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<PieceVue[]> {
	const lues = await tx
		.select({
			piece: pieces.piece,
			nom: pieces.nom,
			type: pieces.type,
			format: pieces.format,
			taille: pieces.taille,
			pages: pieces.pages,
			etat: pieces.etat,
			recueLe: pieces.recueLe,
			datee: pieces.datee,
			motif: pieces.motif,
		})
		.from(pieces)
		.where(and(eq(pieces.organisme, organisme), eq(pieces.dossier, dossier)))
		.orderBy(desc(pieces.recueLe), desc(pieces.piece))
		.limit(MONTREES);
	return lues
		.filter(({ etat }) => etat !== "remplacee")
		.map((lue) => ({
			...lue,
			recueLe: jourDe(lue.recueLe),
			valableJusqua:
				lue.etat === "classee" && lue.type && lue.datee
					? valableJusqua(lue.type, lue.datee)
					: undefined,
		}));
}

export interface RefusVu {
	refus: number;
	nom: string;
	motif: MotifDeRefus;
	quand: Jour;
}

/** What was sent and could not be kept, the latest first. */
export async function refusDuDossier(
	tx: Transaction,
	organisme: string,
	dossier: number,
	limite = 10,
): Promise<RefusVu[]> {
	const lus = await tx
		.select()
		.from(refusDePieces)
		.where(and(eq(refusDePieces.organisme, organisme), eq(refusDePieces.dossier, dossier)))
		.orderBy(desc(refusDePieces.quand), desc(refusDePieces.refus))
		.limit(limite);
	return lus.map(({ refus, nom, motif, quand }) => ({
		refus,
		nom,
		motif: motif as MotifDeRefus,
		quand: jourDe(quand),
	}));
}
