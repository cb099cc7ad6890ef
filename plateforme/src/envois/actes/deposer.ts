import { and, eq } from "drizzle-orm";
import { enfiler, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Canal } from "../index.ts";
import { envois } from "../tables.ts";

export interface Message {
	/** What it answers to, once and for all: « demande-12-accuse ». The same key is sent once. */
	cle: string;
	canal: Canal;
	destinataire: string;
	/** For an e-mail, always; never for an SMS. */
	sujet?: string;
	corps: string;
	dossier?: number;
}

/**
 * Puts a message in the outbox, in the transaction of the act that decides it; a job hands it over
 * once that act is done. The number of the message, the one already there when the key is known.
 */
export async function deposerEnvoi(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	message: Message,
): Promise<number> {
	const [nouveau] = await tx
		.insert(envois)
		.values({ organisme, ...message, demandeLe: quand })
		.onConflictDoNothing()
		.returning({ envoi: envois.envoi });
	if (nouveau) {
		await enfiler(tx, "envois.remettre", { envoi: nouveau.envoi });
		return nouveau.envoi;
	}
	const [ancien] = await tx
		.select({ envoi: envois.envoi })
		.from(envois)
		.where(and(eq(envois.organisme, organisme), eq(envois.cle, message.cle)));
	if (!ancien) throw new Error("envoi ni ajouté ni retrouvé");
	return ancien.envoi;
}
