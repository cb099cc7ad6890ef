import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { courriels, passagesDeCourriels } from "../tables.ts";

/** The number of a message in a mailbox. */
export interface Passage {
	boite: string;
	uidvalidite: number;
	uid: number;
}

export interface Recu {
	brut: Buffer;
	/** The office's time when it reached the mailbox. */
	recuLe: Date;
	/** Bytes of the whole message, when only its beginning was taken. */
	entier?: number;
	passage?: Passage;
	/** It was tried and failed: it is taken whole, unread, rather than left. */
	illisible?: boolean;
}

export interface Inscrit {
	courriel: number;
	/** It was here already: nothing was written but where it was seen again. */
	deja: boolean;
}

/** The message with this print, if it was taken; where it was seen is written beside it. */
export async function noterSiConnu(
	tx: Transaction,
	{ organisme }: Acteur,
	empreinte: Buffer,
	passage: Passage | undefined,
): Promise<number | undefined> {
	const [connu] = await tx
		.select({ courriel: courriels.courriel })
		.from(courriels)
		.where(and(eq(courriels.organisme, organisme), eq(courriels.empreinte, empreinte)));
	if (!connu) return undefined;
	if (passage)
		await tx
			.insert(passagesDeCourriels)
			.values({ organisme, ...passage, courriel: connu.courriel })
			.onConflictDoNothing();
	return connu.courriel;
}
