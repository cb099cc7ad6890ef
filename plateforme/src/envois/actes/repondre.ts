import { dossiersDuContact, sOpposer } from "../../dossiers/index.server.ts";
import { lireTelephone } from "../../dossiers/index.ts";
import { journaliser, lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
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
	// The first word of a long one is in its first part.
	if ((recu.partie && recu.partie.rang > 1) || !estStop(sms.texte))
		return pourOrganisme(organisme, (tx) => recevoirQuestion(tx, acteur, sms));
	const connus = await pourOrganisme(organisme, (tx) => dossiersDuContact(tx, organisme, valeur));
	const nouveaux: typeof connus = [];
	for (const connu of connus)
		if ((await sOpposer(acteur, connu.dossier, "campagnes")).ok) nouveaux.push(connu);
	return pourOrganisme(organisme, async (tx) => {
		const { quand } = acteur;
		const empreinte = empreinteDuSms(sms, quand);
		await tx
			.insert(retours)
			.values({ organisme, canal: "sms", nature: "stop", recuLe: quand, empreinte })
			.onConflictDoNothing();
		const [premier] = nouveaux;
		if (!premier) return "deja";
		const { dossier, contact } = premier;
		await deposerEnvoi(tx, acteur, {
			cle: `stop:${contact}:${jourDe(acteur.quand)}`,
			canal: "sms",
			nature: "service",
			destinataire: valeur,
			corps: textes.stop(await lireOrganisme(tx, organisme)),
			dossier,
		});
		await journaliser(tx, acteur, "envoi.stop", `contact-${contact}`);
		return "stop";
	});
}
