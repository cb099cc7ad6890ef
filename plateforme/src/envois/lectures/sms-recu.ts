import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { texteDuSms } from "../regles/sms-recu.ts";
import { smsRecus } from "../tables.ts";

/** What was written by SMS, in full; nothing when the item came otherwise. */
export async function smsDeLaSollicitation(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<SmsVu | undefined> {
	const [lu] = await tx
		.select()
		.from(smsRecus)
		.where(and(eq(smsRecus.organisme, organisme), eq(smsRecus.sollicitation, sollicitation)));
	if (!lu) return undefined;
	const { numero, recuLe, parties } = lu;
	return { numero, recuLe, texte: texteDuSms(parties), entier: !parties.includes(null) };
}

export interface SmsVu {
	numero: string;
	recuLe: Date;
	texte: string;
	/** Every part of it has come. */
	entier: boolean;
}
