import { and, eq, ne } from "drizzle-orm";
import { numeroContredit } from "../../dossiers/index.server.ts";
import { objetNumeroContredit } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";

export interface NumeroAChercher {
	/** The file opened here. */
	dossier: number;
	/** The number that it was given, which an extract gave to someone else. */
	numero: string;
}

/** What this task asks, as long as nobody has answered it; nothing for any other item. */
export async function numeroAChercher(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<NumeroAChercher | undefined> {
	const [tache] = await tx
		.select({ dossier: sollicitations.dossier })
		.from(sollicitations)
		.where(
			and(
				eq(sollicitations.organisme, organisme),
				eq(sollicitations.sollicitation, sollicitation),
				eq(sollicitations.nature, "tache"),
				eq(sollicitations.objet, objetNumeroContredit),
				ne(sollicitations.etat, "traitee"),
			),
		);
	if (tache?.dossier == null) return undefined;
	const numero = await numeroContredit(tx, organisme, tache.dossier);
	return numero === undefined ? undefined : { dossier: tache.dossier, numero };
}
