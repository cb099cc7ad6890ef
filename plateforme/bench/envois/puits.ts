import { once } from "node:events";
import type { AddressInfo } from "node:net";
import smpp, { type PDU } from "smpp";
import { SMTPServer } from "smtp-server";

/** A process apart that takes every e-mail and every SMS, and says on demand how many, and which twice. */
const vus = { courriel: new Map<string, number>(), sms: new Map<string, number>() };
const compter = (canal: "courriel" | "sms", nom: string) =>
	vus[canal].set(nom, (vus[canal].get(nom) ?? 0) + 1);

const smtp = new SMTPServer({
	disabledCommands: ["AUTH", "STARTTLS"],
	disableReverseLookup: true,
	logger: false,
	maxClients: 200,
	onData(flux, _, fini) {
		let tete = "";
		flux.on("data", (octets) => {
			if (tete.length < 4_000) tete += octets;
		});
		flux.on("end", () => {
			compter("courriel", /^Message-ID: (\S+)/im.exec(tete)?.[1] ?? "");
			fini();
		});
	},
});
smtp.on("error", () => {});
smtp.listen(0, "127.0.0.1");
await once(smtp.server, "listening");

let numero = 0;
const smsc = smpp.createServer((session) => {
	session.on("error", () => {});
	for (const ordre of ["bind_transceiver", "enquire_link", "unbind"])
		session.on(ordre, (pdu: PDU) => session.send(pdu.response()));
	session.on("submit_sm", (pdu: PDU) => {
		compter("sms", pdu.destination_addr ?? "");
		session.send(pdu.response({ message_id: `p-${++numero}` }));
	});
});
smsc.listen(0, "127.0.0.1");
await once(smsc, "listening");

process.on("message", () => {
	const dire = (canal: "courriel" | "sms") => ({
		recus: [...vus[canal].values()].reduce((total, n) => total + n, 0),
		doubles: [...vus[canal].values()].filter((n) => n > 1).length,
	});
	process.send?.({ courriel: dire("courriel"), sms: dire("sms") });
});
process.send?.({
	smtp: (smtp.server.address() as AddressInfo).port,
	smpp: (smsc.address() as AddressInfo).port,
});
process.on("disconnect", () => process.exit());
