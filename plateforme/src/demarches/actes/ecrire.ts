import { sql } from "drizzle-orm";
import { deposerEnvoi } from "../../envois/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Jour, plateforme } from "../../socle/index.ts";

/** The same thing said in an e-mail, and in a message of a few words. */
export interface Ecrit {
	sujet: string;
	corps: string;
	sms: string;
}

interface Lettre extends Ecrit {
	cle: string;
	dossier: number;
	valableJusqua?: Jour;
}

/** By e-mail, then SMS if it does not reach; the other way round for who prefers it. A letter comes too late. */
export async function ecrire(
	tx: Transaction,
	organisme: string,
	quand: Date,
	{ sujet, corps, sms, ...reste }: Lettre,
): Promise<void> {
	const { rows } = await tx.execute<{ canal: string | null }>(
		sql`SELECT canal_prefere AS canal FROM dossiers WHERE dossier = ${reste.dossier}`,
	);
	const message =
		rows[0]?.canal === "sms"
			? { canal: "sms" as const, corps: sms }
			: { canal: "courriel" as const, sujet, corps, replis: { sms: { corps: sms } } };
	await deposerEnvoi(tx, plateforme(organisme, quand), { ...reste, ...message, nature: "service" });
}
