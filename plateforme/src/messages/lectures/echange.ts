import { and, eq } from "drizzle-orm";
import { assisteePar } from "../../mandats/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import { type MessageVu, messagesDe } from "./messages.ts";

export interface EchangeVu {
	sollicitation: number;
	/** Without it, the person has no space to read an answer in. */
	dossier: number | null;
	/** The state that the answer is written on. */
	version: number;
	traitee: boolean;
	messages: MessageVu[];
	/** The helper who sent it. */
	assistee?: string;
}

/** What was written about one item; nothing when the office has none of that number. */
export async function lireEchange(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<EchangeVu | undefined> {
	const { dossier, version, etat } = sollicitations;
	const [lue] = await tx
		.select({ dossier, version, etat })
		.from(sollicitations)
		.where(
			and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, sollicitation)),
		);
	if (!lue) return undefined;
	return {
		sollicitation,
		dossier: lue.dossier,
		version: lue.version,
		traitee: lue.etat === "traitee",
		messages: await messagesDe(tx, organisme, sollicitation),
		assistee: (await assisteePar(tx, organisme, sollicitation))?.nom,
	};
}
