import { once } from "node:events";
import type { AddressInfo } from "node:net";
import smpp, { type PDU, type Session } from "smpp";

export interface SmsRecu {
	a: string;
	de: string;
	codage: number;
	octets: Buffer;
	multiple: boolean;
	recu: boolean;
}

export interface Comportement {
	/** What it does of a message: a status, or nothing at all. */
	soumettre?(pdu: PDU, session: Session, rang: number): number | undefined;
	lier?(pdu: PDU): number;
	/** Answers signs of life. */
	vivant?: boolean;
}

/** A network's SMSC, which takes what it is given unless told otherwise. */
export async function ouvrirSmsc(comportement: Comportement = {}, port = 0) {
	const recus: SmsRecu[] = [];
	const sessions = new Set<Session>();
	let numero = 0;
	let liens = 0;
	const serveur = smpp.createServer((session) => {
		sessions.add(session);
		session.on("error", () => {});
		session.on("close", () => sessions.delete(session));
		session.on("bind_transceiver", (pdu: PDU) => {
			const statut = comportement.lier?.(pdu) ?? 0;
			if (statut === 0) liens++;
			session.send(pdu.response({ command_status: statut, system_id: "essai" }));
		});
		session.on("enquire_link", (pdu: PDU) => {
			if (comportement.vivant !== false) session.send(pdu.response());
		});
		session.on("unbind", (pdu: PDU) => {
			session.send(pdu.response());
			session.close();
		});
		session.on("submit_sm", (pdu: PDU) => {
			const statut = comportement.soumettre
				? comportement.soumettre(pdu, session, recus.length)
				: 0;
			if (statut === 0 || statut === undefined) recus.push(lire(pdu));
			if (statut === undefined) return;
			numero++;
			session.send(
				pdu.response(statut === 0 ? { message_id: `m-${numero}` } : { command_status: statut }),
			);
		});
	});
	serveur.listen(port, "127.0.0.1");
	await once(serveur, "listening");
	return {
		port: (serveur.address() as AddressInfo).port,
		recus,
		sessions,
		get liens() {
			return liens;
		},
		/** Its answer to what it delivers, once it comes. */
		livrer: (champs: Record<string, unknown>) =>
			new Promise<number>((resolve) => {
				for (const session of sessions)
					session.deliver_sm(champs, ({ command_status }) => resolve(command_status));
			}),
		couper: () => {
			for (const session of sessions) session.destroy();
		},
		fermer: async () => {
			for (const session of sessions) session.destroy();
			await new Promise((resolve) => serveur.close(resolve));
		},
	};
}

function lire(pdu: PDU): SmsRecu {
	const { short_message, destination_addr = "", source_addr = "", data_coding = 0 } = pdu;
	const message = Buffer.isBuffer(short_message) ? short_message : short_message?.message;
	return {
		a: destination_addr,
		de: source_addr,
		codage: data_coding,
		octets: Buffer.isBuffer(message) ? message : Buffer.from(message ?? "", "utf8"),
		multiple: ((pdu.esm_class ?? 0) & 0x40) !== 0,
		recu: pdu.registered_delivery === 1,
	};
}

/** How the platform binds to it. */
export const reglages = (port: number) => ({
	host: "127.0.0.1",
	port,
	tls: false,
	systemId: "caf",
	password: "secret",
	systemType: "",
	source: "36100",
	places: 10,
});

export const recu = (reference: string, etat: string, erreur = "000") => ({
	esm_class: 4,
	source_addr: "33639980001",
	destination_addr: "36100",
	short_message: `id:${reference} sub:001 dlvrd:001 submit date:2007140800 done date:2007140801 stat:${etat} err:${erreur} text:`,
});
