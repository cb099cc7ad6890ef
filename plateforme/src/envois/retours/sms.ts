import { createHash } from "node:crypto";
import type { PDU } from "smpp";
import type { Acteur } from "../../socle/index.ts";
import { recevoirSms } from "../actes/repondre.ts";
import { recevoirRetour } from "../actes/retour.ts";
import { retourDuRecu } from "../regles/rebond.ts";
import { lireLivraison } from "../transport/smpp/recu.ts";

/** What the network brings: a receipt of one of our SMS, or someone's answer. */
export async function recevoirLivraison(acteur: Acteur, pdu: PDU): Promise<void> {
	const lue = lireLivraison(pdu);
	if (lue.type === "sms") {
		const { numero, texte, partie } = lue;
		await recevoirSms(acteur, { numero, texte, partie });
		return;
	}
	const { reference, etat, erreur } = lue;
	const retour = retourDuRecu(etat, erreur);
	// A state that the standard does not know says nothing of the message.
	if (!retour || !reference) return;
	await recevoirRetour(acteur, {
		canal: "sms",
		retour,
		code: `${etat} ${erreur}`.trim(),
		// Its text dates it: a name used again brings another receipt.
		empreinte: empreinteDe("recu", reference, etat, lue.texte),
		de: { reference },
	});
}

const empreinteDe = (...parts: string[]): Buffer =>
	createHash("sha256").update(parts.join("\0")).digest();
