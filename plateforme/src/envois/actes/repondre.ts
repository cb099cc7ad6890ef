import { sql } from "drizzle-orm";
import { dossiersDuContact, sOpposerDans } from "../../dossiers/index.server.ts";
import { lireTelephone } from "../../dossiers/index.ts";
import {
	journaliser,
	lireOrganisme,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { empreinteDuSms } from "../regles/sms-recu.ts";
import { estStop } from "../regles/stop.ts";
import { retours } from "../tables.ts";
import { textes } from "../textes.ts";
import { deposerEnvoi } from "./deposer.ts";
import { recevoirQuestion, type SmsRecu } from "./recevoir-question.ts";

/**
 * An SMS that someone sends us, `numero` as the network gives it: « 33639980001 », « +33639980001 ». STOP
 * silences the campaigns of every file with this number, and is acknowledged once; anything else goes to
 * the queue.
 */
export async function recevoirSms(
	acteur: Acteur,
	{ numero, ...recu }: SmsRecu,
): Promise<"stop" | "deja" | "recue" | "completee"> {
	const { organisme } = acteur;
	const valeur = lireTelephone(/^[1-9]\d{7,14}$/.test(numero) ? `+${numero}` : numero) ?? numero;
	// PostgreSQL writes no character of code zero.
	const sms = { ...recu, texte: recu.texte.replaceAll("\0", ""), numero: valeur };
	return pourOrganisme(organisme, async (tx) => {
		// Two links may bring the same one at once.
		await tx.execute(
			sql`SELECT pg_advisory_xact_lock(hashtextextended(${`sms ${organisme} ${valeur}`}, 0))`,
		);
		// The first word of a long one is in its first part.
		const premiere = !sms.partie || sms.partie.rang === 1;
		return premiere && estStop(sms.texte)
			? recevoirStop(tx, acteur, sms)
			: recevoirQuestion(tx, acteur, sms);
	});
}

/**
 * The objections and their receipt are one: where the second could not be written, the network was not
 * answered and brings the STOP again, to files that have not objected yet.
 */
async function recevoirStop(
	tx: Transaction,
	acteur: Acteur,
	sms: SmsRecu,
): Promise<"stop" | "deja"> {
	const { organisme, quand } = acteur;
	const empreinte = empreinteDuSms(sms, quand);
	await tx
		.insert(retours)
		.values({ organisme, canal: "sms", nature: "stop", recuLe: quand, empreinte })
		.onConflictDoNothing();
	const nouveaux: { dossier: number; contact: number }[] = [];
	for (const connu of await dossiersDuContact(tx, organisme, sms.numero))
		if ((await sOpposerDans(tx, acteur, connu.dossier, "campagnes")).ok) nouveaux.push(connu);
	const [premier] = nouveaux;
	if (!premier) return "deja";
	const { dossier, contact } = premier;
	await deposerEnvoi(tx, acteur, {
		cle: `stop:${contact}:${jourDe(quand)}`,
		canal: "sms",
		nature: "service",
		destinataire: sms.numero,
		corps: textes.stop(await lireOrganisme(tx, organisme)),
		dossier,
	});
	await journaliser(tx, acteur, "envoi.stop", `contact-${contact}`);
	return "stop";
}
