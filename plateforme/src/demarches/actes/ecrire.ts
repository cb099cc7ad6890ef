import { sql } from "drizzle-orm";
import { deposerEnvoi } from "../../envois/index.server.ts";
import type { PersonneSansDossier } from "../../identite/index.server.ts";
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
	/** A file; or whoever has none, at what a code confirmed. */
	a: number | Pick<PersonneSansDossier, "courriel" | "mobile">;
	valableJusqua?: Jour;
}

/** By e-mail, then SMS if it does not reach; the other way round for who prefers it. A letter comes too late. */
export async function ecrire(
	tx: Transaction,
	organisme: string,
	quand: Date,
	{ sujet, corps, sms, a, ...lettre }: Lettre,
): Promise<void> {
	const par = plateforme(organisme, quand);
	const parCourriel = { ...lettre, canal: "courriel", nature: "service", sujet, corps } as const;
	const parSms = { ...lettre, canal: "sms", nature: "service", corps: sms } as const;
	if (typeof a !== "number") {
		const { courriel, mobile } = a;
		if (courriel) await deposerEnvoi(tx, par, { ...parCourriel, destinataire: courriel });
		else if (mobile) await deposerEnvoi(tx, par, { ...parSms, destinataire: mobile });
		return;
	}
	const { rows } = await tx.execute<{ canal: string | null }>(
		sql`SELECT canal_prefere AS canal FROM dossiers WHERE dossier = ${a}`,
	);
	const message =
		rows[0]?.canal === "sms" ? parSms : { ...parCourriel, replis: { sms: { corps: sms } } };
	await deposerEnvoi(tx, par, { ...message, dossier: a });
}
