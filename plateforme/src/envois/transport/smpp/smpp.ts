import { setTimeout as delay } from "node:timers/promises";
import type { PDU } from "smpp";
import type { Pli, Remise, Transporteur } from "../transporteur.ts";
import { deborde, issueDuStatut } from "./issue.ts";
import { Lien, LienCoupe, type ReglagesSmpp } from "./lien.ts";
import { decouper, enTete } from "./segments.ts";

/** Slower and slower, while the network asks for it. */
const RALENTIR = [500, 1_000, 2_000, 4_000, 8_000];

/** SMS by SMPP 3.4. A message cut in parts is taken when all of them are; its receipt is the last one's. */
export class TransporteurSmpp implements Transporteur {
	readonly places: number;
	readonly #lien: Lien;
	readonly #source: Record<string, unknown>;
	#suivant = Math.floor(Math.random() * 256);

	constructor(reglages: ReglagesSmpp, livrer: (pdu: PDU) => Promise<void>) {
		this.places = reglages.places;
		this.#lien = new Lien(reglages, livrer);
		this.#source = sourceDe(reglages.source);
	}

	get lie(): boolean {
		return this.#lien.lie;
	}

	get cause(): string {
		return this.#lien.cause;
	}

	async remettre({ destinataire, corps }: Pli): Promise<Remise> {
		const numero = destinataire.replace(/^\+/, "");
		if (!/^\d{4,15}$/.test(numero))
			return { sort: "refuse", reponse: "numéro illisible", injoignable: true };
		const { codage, parties } = decouper(corps);
		const message = this.#suivant++;
		let reference = "";
		for (const [rang, partie] of parties.entries()) {
			const derniere = rang === parties.length - 1;
			const issue = await this.#soumettre(rang, {
				...this.#source,
				dest_addr_ton: 1,
				dest_addr_npi: 1,
				destination_addr: numero,
				data_coding: codage,
				registered_delivery: derniere ? 1 : 0,
				esm_class: parties.length > 1 ? 0x40 : 0,
				short_message:
					parties.length > 1
						? Buffer.concat([enTete(message, parties.length, rang + 1), partie])
						: partie,
			});
			if (typeof issue !== "string") return issue;
			reference = issue;
		}
		return {
			sort: "accepte",
			reponse: `SMPP ${reference}`.trim(),
			reference: reference || undefined,
		};
	}

	/** The network's name for it; throws when a part may have been taken and the message is not whole. */
	async #soumettre(rang: number, champs: Record<string, unknown>): Promise<string | Remise> {
		for (let essai = 0; ; essai++) {
			const pdu = await this.#lien.soumettre(champs).catch((erreur) => {
				if (rang > 0 || !(erreur instanceof LienCoupe)) throw erreur;
				return erreur;
			});
			if (pdu instanceof LienCoupe)
				return { sort: "plus-tard", panne: true, reponse: pdu.message.slice(0, 200) };
			const { command_status: statut, message_id = "" } = pdu;
			if (statut === 0) return message_id.slice(0, 100);
			const attente = RALENTIR[essai];
			if (deborde(statut) && attente !== undefined) await delay(attente);
			else if (rang > 0) throw new Error(`partie ${rang + 1} refusée`);
			else return issueDuStatut(statut);
		}
	}

	fermer(): Promise<void> {
		return this.#lien.fermer();
	}
}

/** SMPP 3.4, 5.2.5: letters, an international number, or a short code of the network. */
function sourceDe(source: string): Record<string, unknown> {
	if (!/^\+?\d+$/.test(source))
		return { source_addr_ton: 5, source_addr_npi: 0, source_addr: source };
	const chiffres = source.replace(/^\+/, "");
	return chiffres.length <= 6
		? { source_addr_ton: 3, source_addr_npi: 0, source_addr: chiffres }
		: { source_addr_ton: 1, source_addr_npi: 1, source_addr: chiffres };
}
