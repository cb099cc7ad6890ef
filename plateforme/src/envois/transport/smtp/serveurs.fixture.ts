import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface Recu {
	de: string;
	a: string[];
	texte: string;
}

/** A real SMTP server, which keeps what it took. */
export async function serveurSmtp(options: SMTPServerOptions = {}, port = 0) {
	const recus: Recu[] = [];
	const serveur = new SMTPServer({
		disabledCommands: options.authOptional === false ? [] : ["AUTH", "STARTTLS"],
		disableReverseLookup: true,
		logger: false,
		onData(flux, { envelope }, fini) {
			void text(flux).then((texte) => {
				recus.push({
					de: envelope.mailFrom ? envelope.mailFrom.address : "",
					a: envelope.rcptTo.map(({ address }) => address),
					texte,
				});
				fini();
			});
		},
		...options,
	});
	serveur.on("error", () => {});
	serveur.listen(port, "127.0.0.1");
	await once(serveur.server, "listening");
	return {
		port: (serveur.server.address() as AddressInfo).port,
		recus,
		fermer: () => new Promise<void>((resolve) => serveur.close(() => resolve())),
	};
}

type Dialogue = (ligne: string, prise: Socket, donnees: boolean) => void;

/** A server that speaks as it is told, line by line: to fail, stall, hang up or stammer. */
export async function serveurDicte(dialogue: Dialogue) {
	const messages: string[] = [];
	const prises = new Set<Socket>();
	const serveur = createServer((prise) => {
		prises.add(prise);
		prise.on("error", () => {});
		prise.on("close", () => prises.delete(prise));
		prise.write("220 essai ESMTP\r\n");
		let reste = "";
		let texte: string[] | undefined;
		prise.on("data", (octets) => {
			reste += octets;
			const lignes = reste.split("\r\n");
			reste = lignes.pop() ?? "";
			for (const ligne of lignes) {
				if (texte && ligne !== ".") texte.push(ligne);
				else {
					const fin = texte !== undefined;
					if (texte) messages.push(texte.join("\n"));
					texte = undefined;
					dialogue(ligne, prise, fin);
				}
				if (ligne === "DATA" && prise.writable) texte = [];
			}
		});
	});
	serveur.listen(0, "127.0.0.1");
	await once(serveur, "listening");
	return {
		port: (serveur.address() as AddressInfo).port,
		/** Texts wholly received, whatever was answered. */
		messages,
		fermer: async () => {
			for (const prise of prises) prise.destroy();
			await new Promise<void>((resolve) => serveur.close(() => resolve()));
		},
	};
}

/** What a server says when nothing goes wrong. */
export function repondre(ligne: string, prise: Socket, fin: boolean): void {
	if (fin) prise.write("250 2.0.0 pris\r\n");
	else if (/^(EHLO|HELO)/.test(ligne)) prise.write("250 essai\r\n");
	else if (ligne === "DATA") prise.write("354 allez\r\n");
	else if (ligne === "QUIT") prise.end("221 au revoir\r\n");
	else prise.write("250 2.1.0 oui\r\n");
}
