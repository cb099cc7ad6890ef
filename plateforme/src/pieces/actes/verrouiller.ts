import { and, eq } from "drizzle-orm";
import { verifierAcces } from "../../dossiers/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import { pieces } from "../tables.ts";
import type { MotifPiece } from "./resultat.ts";

export type Piece = typeof pieces.$inferSelect;

export const refuser = (motif: MotifPiece) => new ActeRefuse<MotifPiece>(motif);

/** The document, held until the end of the transaction, by someone who may open its file. */
export async function verrouiller(tx: Transaction, acteur: Acteur, piece: number): Promise<Piece> {
	const [lue] = await tx
		.select()
		.from(pieces)
		.where(and(eq(pieces.organisme, acteur.organisme), eq(pieces.piece, piece)))
		.for("update");
	if (!lue) throw refuser("piece-inconnue");
	if (lue.dossier !== null) await exigerAcces(tx, acteur, lue.dossier);
	return lue;
}

/** A protected file asks for a reason on its own page before anything of it is touched. */
export async function exigerAcces(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
): Promise<{ deja: boolean }> {
	const acces = await verifierAcces(tx, acteur, dossier);
	if (acces.ok) return acces;
	throw refuser(acces.motif === "inconnu" ? "dossier-inconnu" : "dossier-protege");
}

export function exigerATrier({ etat }: Piece): void {
	if (etat !== "a-trier") throw refuser("deja-triee");
}
