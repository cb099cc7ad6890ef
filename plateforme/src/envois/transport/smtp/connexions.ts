import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Echec } from "./issue.ts";

export interface ReglagesSmtp {
	host: string;
	port: number;
	/** TLS from the first byte; otherwise STARTTLS, which only a server of this very machine may lack. */
	secure: boolean;
	requireTLS: boolean;
	auth?: { user: string; pass: string };
	/** Connections at once. */
	places: number;
	de: string;
	/** Where bounces come back. */
	retours: string;
	tls?: { ca?: string | Buffer };
	/** Milliseconds. */
	attenteConnexion?: number;
	attenteReponse?: number;
}

interface Enveloppe {
	from: string;
	to: string[];
	dsn: { return: "headers"; notify: string[]; id: string };
}

/** A message that did not get its yes, and whether its text had begun to leave. */
export class SansReponse extends Error {
	readonly echec: Echec;
	readonly commence: boolean;

	constructor(echec: Echec, commence: boolean) {
		super(echec.message);
		this.echec = echec;
		this.commence = commence;
	}
}

/** Servers end a session that lasts: we end it first. */
const MESSAGES_MAX = 100;

interface Ouverte {
	smtp: SMTPConnection;
	messages: number;
	finie: boolean;
	/** Who waits for something of this connection, told when it ends. */
	surFin: (echec: Echec) => void;
}

/** Connections kept open from one message to the next. Never sends one again: who asks decides. */
export class Connexions {
	readonly #reglages: ReglagesSmtp;
	readonly #libres: Ouverte[] = [];
	readonly #attente: (() => void)[] = [];
	#prises = 0;

	constructor(reglages: ReglagesSmtp) {
		this.#reglages = reglages;
	}

	async envoyer(enveloppe: Enveloppe, message: Buffer): Promise<string> {
		if (this.#prises >= this.#reglages.places)
			await new Promise<void>((resolve) => {
				this.#attente.push(resolve);
			});
		this.#prises++;
		try {
			const gardee = this.#libres.pop();
			if (gardee) {
				try {
					return await this.#livrer(gardee, enveloppe, message);
				} catch (erreur) {
					// The server had ended the session in between: nothing had left.
					const { echec, commence } = erreur as SansReponse;
					if (commence || echec.responseCode) throw erreur;
				}
			}
			return await this.#livrer(await this.#ouvrir(), enveloppe, message);
		} finally {
			this.#prises--;
			this.#attente.shift()?.();
		}
	}

	fermer(): void {
		for (const { smtp } of this.#libres.splice(0)) smtp.quit();
	}

	#ouvrir(): Promise<Ouverte> {
		const { host, port, secure, requireTLS, auth, tls } = this.#reglages;
		const { attenteConnexion = 15_000, attenteReponse = 100_000 } = this.#reglages;
		const smtp = new SMTPConnection({
			host,
			port,
			secure,
			requireTLS,
			tls,
			connectionTimeout: attenteConnexion,
			greetingTimeout: attenteConnexion,
			socketTimeout: attenteReponse,
		});
		const { promise, resolve, reject } = Promise.withResolvers<Ouverte>();
		const refuser = (echec: Echec) => {
			reject(new SansReponse(echec, false));
			smtp.close();
		};
		const ouverte: Ouverte = { smtp, messages: 0, finie: false, surFin: refuser };
		let derniere: Echec = { message: "connexion fermée", code: "ECONNECTION" };
		smtp.on("error", (erreur) => {
			derniere = erreur;
		});
		smtp.on("end", () => {
			ouverte.finie = true;
			const place = this.#libres.indexOf(ouverte);
			if (place >= 0) this.#libres.splice(place, 1);
			ouverte.surFin(derniere);
		});
		smtp.connect((erreur) => {
			if (erreur) refuser(erreur);
			else if (!auth) resolve(ouverte);
			else
				smtp.login({ credentials: auth }, (refus) => (refus ? refuser(refus) : resolve(ouverte)));
		});
		return promise;
	}

	async #livrer(ouverte: Ouverte, enveloppe: Enveloppe, message: Buffer): Promise<string> {
		const { smtp } = ouverte;
		let commence = false;
		// Read when the server has asked for the text, and not before.
		const texte = Readable.from(
			(async function* () {
				commence = true;
				yield message;
			})(),
		);
		const { promise, resolve, reject } = Promise.withResolvers<string>();
		const limite = setTimeout(
			() => reject({ message: "sans réponse", code: "ETIMEDOUT" }),
			(this.#reglages.attenteReponse ?? 100_000) + 5_000,
		);
		ouverte.surFin = reject;
		smtp.send(enveloppe, texte, (erreur, info) =>
			erreur ? reject(erreur) : resolve(info?.response ?? ""),
		);
		try {
			const reponse = await promise;
			this.#garder(ouverte);
			return reponse;
		} catch (erreur) {
			const echec = erreur as Echec;
			// A refused recipient leaves the session as it was; anything else leaves a doubt on it.
			if (echec.command === "RCPT TO" && echec.responseCode && !ouverte.finie)
				smtp.reset((refus) => {
					if (refus) smtp.close();
					else this.#garder(ouverte);
				});
			else smtp.close();
			throw new SansReponse(echec, commence);
		} finally {
			clearTimeout(limite);
		}
	}

	#garder(ouverte: Ouverte): void {
		ouverte.messages++;
		ouverte.surFin = () => {};
		if (ouverte.finie) return;
		if (ouverte.messages >= MESSAGES_MAX) ouverte.smtp.quit();
		else this.#libres.push(ouverte);
	}
}
