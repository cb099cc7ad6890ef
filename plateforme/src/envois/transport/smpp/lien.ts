import { setTimeout as delay } from "node:timers/promises";
import smpp, { type PDU, type Session } from "smpp";

export interface ReglagesSmpp {
	host: string;
	port: number;
	tls: boolean;
	ca?: string | Buffer;
	systemId: string;
	password: string;
	systemType: string;
	/** Who the SMS comes from: a short code, or up to eleven letters. */
	source: string;
	/** Messages under way at once. */
	places: number;
	/** Milliseconds. */
	attenteReponse?: number;
	attenteLien?: number;
	/** Between two signs of life. */
	souffle?: number;
}

/** The link is down, or fell before the message left: nothing was taken. */
export class LienCoupe extends Error {}
/** The message left, and no answer came. */
export class SansReponse extends Error {}

/**
 * A session with the network's SMSC, bound both ways, kept up for as long as the platform lives:
 * receipts and answers come by it even when nothing is sent.
 */
export class Lien {
	readonly #reglages: ReglagesSmpp;
	readonly #livrer: (pdu: PDU) => Promise<void>;
	#session: Session | undefined;
	#ferme = new AbortController();
	#attendus = new Set<() => void>();
	#pret = Promise.withResolvers<void>();
	/** Why the link is down. */
	cause = "pas encore lié";

	constructor(reglages: ReglagesSmpp, livrer: (pdu: PDU) => Promise<void>) {
		this.#reglages = reglages;
		this.#livrer = livrer;
		void this.#tenir();
	}

	get lie(): boolean {
		return this.#session !== undefined;
	}

	/** Waits a little for a link that is coming back. */
	async soumettre(champs: Record<string, unknown>): Promise<PDU> {
		const { attenteLien = 5_000, attenteReponse = 60_000 } = this.#reglages;
		if (!this.#session)
			await Promise.race([this.#pret.promise, delay(attenteLien, undefined, { ref: false })]);
		const session = this.#session;
		if (!session) throw new LienCoupe(this.cause);
		const { promise, resolve, reject } = Promise.withResolvers<PDU>();
		const tombe = () => reject(new SansReponse("lien coupé"));
		const limite = setTimeout(() => reject(new SansReponse("sans réponse")), attenteReponse);
		this.#attendus.add(tombe);
		try {
			if (!session.submit_sm(champs, resolve)) throw new LienCoupe("lien coupé");
			return await promise;
		} finally {
			clearTimeout(limite);
			this.#attendus.delete(tombe);
		}
	}

	async fermer(): Promise<void> {
		this.#ferme.abort();
		const session = this.#session;
		if (!session) return;
		await Promise.race([
			new Promise<void>((resolve) => {
				if (!session.unbind({}, () => resolve())) resolve();
			}),
			delay(2_000),
		]);
		session.destroy();
	}

	async #tenir(): Promise<void> {
		for (let attente = 500; !this.#ferme.signal.aborted; attente = Math.min(attente * 2, 30_000)) {
			const debut = Date.now();
			await this.#vivre().catch((erreur) => {
				this.cause = String(erreur.code ?? erreur.message).slice(0, 200);
			});
			if (Date.now() - debut > 60_000) attente = 500;
			await delay(attente, undefined, { signal: this.#ferme.signal }).catch(() => {});
		}
	}

	/** From one connection to its end; throws why it ended. */
	async #vivre(): Promise<void> {
		const { host, port, tls, ca, souffle = 30_000 } = this.#reglages;
		const session = smpp.connect({ host, port, tls, ca, servername: host });
		const fin = Promise.withResolvers<never>();
		fin.promise.catch(() => {});
		session.on("error", (erreur) => {
			fin.reject(erreur);
			session.destroy();
		});
		session.on("close", () => fin.reject(new Error("connexion fermée")));
		session.on("unbind", (pdu: PDU) => {
			session.send(pdu.response());
			session.close();
		});
		session.on("enquire_link", (pdu: PDU) => void session.send(pdu.response()));
		session.on("deliver_sm", (pdu: PDU) => void this.#recevoir(session, pdu));
		const battre = setInterval(() => this.#battre(session, souffle), souffle);
		try {
			await Promise.race([fin.promise, this.#lier(session, tls)]);
			this.#session = session;
			this.cause = "";
			this.#pret.resolve();
			await fin.promise;
		} finally {
			clearInterval(battre);
			session.destroy();
			if (this.#session) {
				this.#session = undefined;
				this.#pret = Promise.withResolvers<void>();
			}
			for (const tombe of this.#attendus) tombe();
		}
	}

	async #lier(session: Session, tls: boolean): Promise<void> {
		const { systemId, password, systemType } = this.#reglages;
		const limite = AbortSignal.timeout(15_000);
		await new Promise<void>((resolve, reject) => {
			limite.addEventListener("abort", () => reject(new Error("le lien ne répond pas")));
			session.on(tls ? "secureConnect" : "connect", () =>
				session.bind_transceiver(
					{ system_id: systemId, password, system_type: systemType, interface_version: 0x34 },
					({ command_status }) =>
						command_status === 0
							? resolve()
							: reject(
									new Error(`lien refusé : SMPP 0x${command_status.toString(16).padStart(8, "0")}`),
								),
				),
			);
		});
	}

	/** A network that no longer answers is left: another connection may find it. */
	#battre(session: Session, souffle: number): void {
		if (session !== this.#session) return;
		const muet = setTimeout(() => session.destroy(), souffle / 2).unref();
		if (!session.enquire_link({}, () => clearTimeout(muet))) clearTimeout(muet);
	}

	/** Answered once it is written; otherwise the network keeps it and brings it again. */
	async #recevoir(session: Session, pdu: PDU): Promise<void> {
		const statut = await this.#livrer(pdu).then(
			() => 0,
			() => 0x64,
		);
		session.send(pdu.response({ command_status: statut }));
	}
}
