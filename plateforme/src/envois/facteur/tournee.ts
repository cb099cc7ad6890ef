import { logError } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { remettreLot } from "../actes/remettre.ts";
import { noterTransporteur } from "../lectures/transporteurs.ts";
import type { Transporteur } from "../transport/transporteur.ts";

/** Lots under way at once: while one is handed over, the next is taken; one that stalls holds up itself. */
const VOIES = 2;
const PANNE_MIN = 5_000;
const PANNE_MAX = 60_000;

interface Options {
	organisme: string;
	canal: "courriel" | "sms";
	transporteur: Transporteur;
	simule: boolean;
	url: string;
	/** The office's time, now. */
	horloge: () => Date;
	signal: AbortSignal;
}

/** Empties one channel of one office, and keeps away from a carrier that is down. */
export class Tournee {
	readonly #options: Options;
	#enCours: Promise<void> | undefined;
	#panne = 0;
	#essai = 0;

	constructor(options: Options) {
		this.#options = options;
	}

	/** Begins when something waits; one round at a time. */
	passer(): void {
		if (this.#enCours || Date.now() < this.#essai) return;
		this.#enCours = this.#vider()
			.catch(logError)
			.finally(() => {
				this.#enCours = undefined;
			});
	}

	async finir(): Promise<void> {
		await this.#enCours;
	}

	async #vider(): Promise<void> {
		// After an outage, one message finds out whether it is over.
		if (this.#panne > 0 && !(await this.#lot(1))) return;
		await Promise.all(Array.from({ length: VOIES }, () => this.#suivre()));
	}

	async #suivre(): Promise<void> {
		while (!this.#options.signal.aborted && (await this.#lot()));
	}

	/** False when there is nothing more to hand over now. */
	async #lot(combien?: number): Promise<boolean> {
		const { organisme, canal, transporteur, url, horloge, signal } = this.#options;
		const places = combien ?? transporteur.places;
		const acteur = () => plateforme(organisme, horloge());
		const { sorts, reste, panne } = await remettreLot(acteur(), transporteur, {
			canal,
			places,
			url,
			patience: signal,
		});
		if (panne !== undefined) {
			this.#essai = Date.now() + Math.min(PANNE_MIN * 2 ** this.#panne, PANNE_MAX);
			this.#panne++;
			await noterTransporteur(acteur(), { canal, etat: "en-panne", detail: panne });
			return false;
		}
		if (sorts.size > 0 && this.#panne > 0) {
			this.#panne = 0;
			this.#essai = 0;
			await this.dire();
		}
		return reste;
	}

	/** What the pages show of this carrier while it works. */
	async dire(): Promise<void> {
		const { organisme, canal, simule, horloge } = this.#options;
		const etat = simule ? "simule" : "branche";
		await noterTransporteur(plateforme(organisme, horloge()), { canal, etat, detail: null });
	}
}
