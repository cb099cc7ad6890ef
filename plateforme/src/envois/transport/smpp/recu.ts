import type { PartieDeSms } from "../../regles/sms-recu.ts";

/** What a deliver_sm says: a receipt of ours, or an SMS that someone wrote. */
export type Livraison =
	| { type: "recu"; reference: string; etat: string; erreur: string; texte: string }
	| { type: "sms"; numero: string; texte: string; partie?: PartieDeSms };

type Contenu = { message: string | Buffer; udh?: Buffer[] } | Buffer;

interface Recue {
	esm_class?: number;
	source_addr?: string;
	receipted_message_id?: string;
	message_state?: number;
	short_message?: Contenu;
	/** Where it is too long for the field. */
	message_payload?: Contenu;
	sar_msg_ref_num?: number;
	sar_total_segments?: number;
	sar_segment_seqnum?: number;
}

/** SMPP 3.4, 5.2.12: bits 2 to 5 of esm_class. */
const RECU = 0x04;
const TYPE = 0x3c;

/** 5.2.28, under the names that receipts write. */
const ETATS = [
	"",
	"ENROUTE",
	"DELIVRD",
	"EXPIRED",
	"DELETED",
	"UNDELIV",
	"ACCEPTD",
	"UNKNOWN",
	"REJECTD",
];

export function lireLivraison(pdu: Recue): Livraison {
	const { esm_class = 0, source_addr = "", receipted_message_id, message_state } = pdu;
	const texte = texteDe(pdu.short_message) || texteDe(pdu.message_payload);
	if ((esm_class & TYPE) !== RECU)
		return { type: "sms", numero: source_addr, texte, partie: partieDe(pdu) };
	// Appendix B: « id:… sub:… dlvrd:… submit date:… done date:… stat:… err:… text:… »
	const champ = (nom: string) => new RegExp(`\\b${nom}:(\\S+)`, "i").exec(texte)?.[1] ?? "";
	return {
		type: "recu",
		reference: (receipted_message_id || champ("id")).slice(0, 100),
		etat: (champ("stat") || (ETATS[message_state ?? 0] ?? "")).toUpperCase(),
		erreur: champ("err"),
		texte,
	};
}

/** 3GPP TS 23.040, 9.2.3.24.1 and 9.2.3.24.8 (reference of 8 or 16 bits), or SMPP 3.4, 5.3.2.22 to 24. */
function partieDe({ short_message, ...pdu }: Recue): PartieDeSms | undefined {
	const entetes = short_message && !Buffer.isBuffer(short_message) ? short_message.udh : undefined;
	for (const entete of entetes ?? []) {
		const seize = entete[0] === 0x08;
		if (!seize && entete[0] !== 0x00) continue;
		const reference = seize ? entete.readUInt16BE(2) : entete.readUInt8(2);
		const [total, rang] = entete.subarray(seize ? 4 : 3);
		return enPartie(reference, rang, total);
	}
	return enPartie(pdu.sar_msg_ref_num, pdu.sar_segment_seqnum, pdu.sar_total_segments);
}

/** Alone, or numbered against the standard, it is taken as it is. */
const enPartie = (reference?: number, rang = 0, total = 0): PartieDeSms | undefined =>
	reference !== undefined && total > 1 && rang >= 1 && rang <= total
		? { reference, rang, total }
		: undefined;

function texteDe(message: Contenu | undefined): string {
	if (!message) return "";
	const contenu = Buffer.isBuffer(message) ? message : message.message;
	return Buffer.isBuffer(contenu) ? contenu.toString("latin1") : contenu;
}
