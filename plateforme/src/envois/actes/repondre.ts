import { dossiersDuContact, sOpposer } from "../../dossiers/index.server.ts";
import { lireTelephone } from "../../dossiers/index.ts";
import { journaliser, lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { estStop } from "../regles/stop.ts";
import { retours } from "../tables.ts";
import { textes } from "../textes.ts";
import { deposerEnvoi } from "./deposer.ts";

export interface SmsRecu {
	/** As the network gives it: « 33639980001 », « +33639980001 ». */
	numero: string;
	texte: string;
	empreinte: Buffer;
}

/**
 * An SMS that someone sends us. STOP silences the campaigns of every file with this number, and is
 * acknowledged once. Anything else is counted, and not kept: nobody reads this number.
 */
export async function recevoirSms(
	acteur: Acteur,
	{ numero, texte, empreinte }: SmsRecu,
): Promise<"stop" | "deja" | "reponse"> {
	const { organisme } = acteur;
	const valeur = lireTelephone(/^[1-9]\d{7,14}$/.test(numero) ? `+${numero}` : numero) ?? numero;
	const stop = estStop(texte);
	const connus = stop
		? await pourOrganisme(organisme, (tx) => dossiersDuContact(tx, organisme, valeur))
		: [];
	const nouveaux: typeof connus = [];
	for (const connu of connus)
		if ((await sOpposer(acteur, connu.dossier, "campagnes")).ok) nouveaux.push(connu);
	return pourOrganisme(organisme, async (tx) => {
		const nature = stop ? "stop" : "reponse";
		const recuLe = acteur.quand;
		await tx
			.insert(retours)
			.values({ organisme, canal: "sms", nature, recuLe, empreinte })
			.onConflictDoNothing();
		const [premier] = nouveaux;
		if (!premier) return stop ? "deja" : "reponse";
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
