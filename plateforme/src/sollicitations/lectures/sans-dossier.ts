import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { pauses, sollicitationsSansDossier as siennes, sollicitations } from "../tables.ts";
import { colonnesSuivies, pauseOuverte } from "./du-dossier.ts";

/** The account that sent it without a file, until one is joined. */
export async function compteSansDossier(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<number | undefined> {
	const [lue] = await tx
		.select({ compte: siennes.compte })
		.from(siennes)
		.where(and(eq(siennes.organisme, organisme), eq(siennes.sollicitation, sollicitation)));
	return lue?.compte;
}

/** What an account without a file sent, the latest first. */
export const sollicitationsDuCompte = (tx: Transaction, organisme: string, compte: number) =>
	tx
		.select(colonnesSuivies)
		.from(sollicitations)
		.innerJoin(
			siennes,
			and(
				eq(siennes.organisme, sollicitations.organisme),
				eq(siennes.sollicitation, sollicitations.sollicitation),
			),
		)
		.leftJoin(pauses, pauseOuverte)
		.where(and(eq(siennes.organisme, organisme), eq(siennes.compte, compte)))
		.orderBy(desc(sollicitations.arrivee), desc(sollicitations.sollicitation));
