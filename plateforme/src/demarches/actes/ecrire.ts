import { sql } from "drizzle-orm";
import { deposerEnvoi } from "../../envois/index.server.ts";
import { joignableA, type PersonneSansDossier } from "../../identite/index.server.ts";
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
	a: number | PersonneSansDossier;
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
	const parCourriel = { canal: "courriel", sujet, corps, replis: { sms: { corps: sms } } } as const;
	const parSms = { canal: "sms", corps: sms, replis: { courriel: { sujet, corps } } } as const;
	const message = { ...lettre, nature: "service" } as const;
	if (typeof a !== "number") {
		if (!joignableA(a, "courriel") && !joignableA(a, "mobile")) return;
		const premier = a.canal === "sms" ? parSms : parCourriel;
		await deposerEnvoi(tx, par, { ...message, ...premier, compte: a.compte });
		return;
	}
	const { rows } = await tx.execute<{ canal: string | null }>(
		sql`SELECT canal_prefere AS canal FROM dossiers WHERE dossier = ${a}`,
	);
	const premier = rows[0]?.canal === "sms" ? parSms : parCourriel;
	await deposerEnvoi(tx, par, { ...message, ...premier, dossier: a });
}
