/** What a deliver_sm says: a receipt of ours, or an SMS that someone wrote. */
export type Livraison =
	| { type: "recu"; reference: string; etat: string; erreur: string; texte: string }
	| { type: "sms"; numero: string; texte: string };

interface Recue {
	esm_class?: number;
	source_addr?: string;
	receipted_message_id?: string;
	message_state?: number;
	short_message?: { message: string | Buffer } | Buffer;
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
	const texte = texteDe(pdu.short_message);
	if ((esm_class & TYPE) !== RECU) return { type: "sms", numero: source_addr, texte };
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

function texteDe(message: Recue["short_message"]): string {
	if (!message) return "";
	const contenu = Buffer.isBuffer(message) ? message : message.message;
	return Buffer.isBuffer(contenu) ? contenu.toString("latin1") : contenu;
}
