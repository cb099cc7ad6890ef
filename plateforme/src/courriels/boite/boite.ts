import { ImapFlow } from "imapflow";
import type { ReglagesImap } from "./configuration.ts";

/** A message as the mailbox numbers it. */
export interface Pli {
	uid: number;
	taille: number;
	/** When it reached the mailbox, by the server's clock. */
	recuLe: Date;
}

/** Bytes; a larger one is taken by its beginning only, and stays whole in the mailbox. */
export const TAILLE_MAX = 80_000_000;
const DEBUT = 200_000;

/** One mailbox, open. Anything that fails there throws; whoever holds it closes it and opens another. */
export class Boite {
	readonly #imap: ImapFlow;
	readonly #reglages: ReglagesImap;
	#reveil = Promise.withResolvers<void>();

	private constructor(reglages: ReglagesImap) {
		const { host, port, secure, doSTARTTLS, auth, tls } = reglages;
		this.#reglages = reglages;
		this.#imap = new ImapFlow({
			host,
			port,
			secure,
			doSTARTTLS,
			auth,
			tls,
			logger: false,
			connectionTimeout: 15_000,
			greetingTimeout: 15_000,
			socketTimeout: 120_000,
		});
		// Without a listener, a lost connection would end the process; the next command says it.
		this.#imap.on("error", () => this.#reveil.resolve());
		this.#imap.on("close", () => this.#reveil.resolve());
		this.#imap.on("exists", () => this.#reveil.resolve());
	}

	static async ouvrir(reglages: ReglagesImap): Promise<Boite> {
		const boite = new Boite(reglages);
		try {
			await boite.#imap.connect();
			const connues = await boite.#imap.list();
			if (!connues.some(({ path }) => path === reglages.traites))
				await boite.#imap.mailboxCreate(reglages.traites);
			await boite.#imap.mailboxOpen(reglages.boite);
		} catch (erreur) {
			boite.fermer();
			throw erreur;
		}
		return boite;
	}

	get ouverte(): boolean {
		return this.#imap.usable;
	}

	/** As long as it is the same, a number is the same message (RFC 9051, 2.3.1.1). */
	get uidvalidite(): number {
		const { mailbox } = this.#imap;
		if (!mailbox) throw new Error("boîte fermée");
		return Number(mailbox.uidValidity);
	}

	/** What waits there, the oldest first, without its text. */
	async lister(): Promise<Pli[]> {
		this.#reveil = Promise.withResolvers();
		// A server tells what has come when it is asked for something.
		await this.#imap.noop();
		const uids = (await this.#imap.search({ deleted: false }, { uid: true })) || [];
		if (uids.length === 0) return [];
		const plis: Pli[] = [];
		const options = { uid: true, size: true, internalDate: true };
		for await (const lu of this.#imap.fetch(suite(uids), options, { uid: true })) {
			const recuLe = lu.internalDate ? new Date(lu.internalDate) : new Date();
			plis.push({ uid: lu.uid, taille: lu.size ?? 0, recuLe });
		}
		return plis.sort((a, b) => a.uid - b.uid);
	}

	/** The message byte for byte, its beginning when it is too large; nothing when it has gone. */
	async lire({ uid, taille }: Pli): Promise<Buffer | undefined> {
		const source = taille > TAILLE_MAX ? { start: 0, maxLength: DEBUT } : true;
		const lu = await this.#imap.fetchOne(String(uid), { uid: true, source }, { uid: true });
		return lu ? lu.source : undefined;
	}

	/** Several at once. */
	async *lireTous(plis: readonly Pli[]): AsyncGenerator<{ pli: Pli; brut: Buffer }> {
		const parUid = new Map(plis.map((pli) => [pli.uid, pli]));
		const options = { uid: true, source: true };
		for await (const lu of this.#imap.fetch(suite([...parUid.keys()]), options, { uid: true })) {
			const pli = parUid.get(lu.uid);
			if (pli && lu.source) yield { pli, brut: lu.source };
		}
	}

	/** Once they are kept here: out of the way, and never erased. */
	async ranger(uids: readonly number[]): Promise<void> {
		if (uids.length === 0) return;
		const range = await this.#imap.messageMove(suite(uids), this.#reglages.traites, { uid: true });
		if (range) return;
		// Another reader may have put them away first.
		const restent = await this.#imap.search({ uid: suite(uids) }, { uid: true });
		if (restent && restent.length > 0)
			throw new Error("le serveur n’a pas déplacé les messages pris");
	}

	/** Until something comes, the server hangs up, or `patience` milliseconds have passed. */
	async attendre(patience: number, signal: AbortSignal): Promise<void> {
		const { promise, resolve } = Promise.withResolvers<void>();
		const minuterie = setTimeout(resolve, patience);
		signal.addEventListener("abort", () => resolve(), { once: true });
		await Promise.race([this.#reveil.promise, promise]);
		clearTimeout(minuterie);
	}

	fermer(): void {
		this.#imap.close();
	}
}

const suite = (uids: readonly number[]): string => {
	const bornes: [number, number][] = [];
	for (const uid of [...uids].sort((a, b) => a - b)) {
		const derniere = bornes.at(-1);
		if (derniere && uid === derniere[1] + 1) derniere[1] = uid;
		else bornes.push([uid, uid]);
	}
	return bornes.map(([de, a]) => (de === a ? `${de}` : `${de}:${a}`)).join(",");
};
