import { setTimeout as delay } from "node:timers/promises";
import { BaseIndisponible, Empechement, logError } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { noterBoite } from "../actes/noter-boite.ts";
import { Boite } from "../boite/boite.ts";
import { configurationDe, type ReglagesImap } from "../boite/configuration.ts";
import { relever } from "./relever.ts";

/** A server that forgets to say that something came is asked all the same. */
const PATIENCE = 60_000;
const PANNE_MIN = 5_000;
const PANNE_MAX = 300_000;

/** Reads the mailbox of one office, all day long. */
export class Releveur {
	readonly #organisme: string;
	readonly #simule: boolean;
	readonly #arret = new AbortController();
	readonly #echecs = new Map<number, number>();
	#ecart = 0;
	#tourne: Promise<void> | undefined;

	constructor(organisme: string, simule: boolean) {
		this.#organisme = organisme;
		this.#simule = simule;
	}

	/** The office's time. */
	regler(quand: Date): void {
		this.#ecart = quand.getTime() - Date.now();
	}

	ouvrir(): void {
		this.#tourne = this.#tourner();
	}

	async fermer(): Promise<void> {
		this.#arret.abort();
		await this.#tourne;
	}

	#acteur = () => plateforme(this.#organisme, new Date(Date.now() + this.#ecart));

	async #tourner(): Promise<void> {
		const { signal } = this.#arret;
		let pannes = 0;
		while (!signal.aborted) {
			try {
				const reglages = configurationDe(this.#organisme, this.#simule);
				if (!reglages) {
					await noterBoite(this.#acteur(), { etat: "absente" });
					return;
				}
				await this.#suivre(reglages, () => {
					pannes = 0;
				});
			} catch (erreur) {
				if (signal.aborted) return;
				await this.#direLaPanne(erreur);
				const attente = Math.min(PANNE_MIN * 2 ** pannes++, PANNE_MAX);
				await delay(attente, undefined, { signal }).catch(() => {});
			}
		}
	}

	/** Until the connection is lost. */
	async #suivre(reglages: ReglagesImap, auSucces: () => void): Promise<void> {
		const { signal } = this.#arret;
		const { adresse, confiance, nous, nom } = reglages;
		const boite = await Boite.ouvrir(reglages);
		const couper = () => boite.fermer();
		signal.addEventListener("abort", couper, { once: true });
		try {
			while (!signal.aborted) {
				const { restes } = await relever({
					boite,
					nom,
					bureau: { nous, confiance },
					acteur: this.#acteur,
					ecart: this.#ecart,
					echecs: this.#echecs,
					signal,
				});
				const detail = restes > 0 ? `restes ${restes}` : null;
				await noterBoite(this.#acteur(), {
					etat: "branchee",
					detail,
					adresse,
					confiance,
					releve: true,
				});
				auSucces();
				await boite.attendre(PATIENCE, signal);
			}
		} finally {
			signal.removeEventListener("abort", couper);
			boite.fermer();
		}
	}

	/** The server's reason, without what it may repeat of the account. */
	async #direLaPanne(erreur: unknown): Promise<void> {
		if (erreur instanceof BaseIndisponible) return;
		const { code, authenticationFailed, message } = erreur as Error & {
			code?: string;
			authenticationFailed?: boolean;
		};
		const detail = erreur instanceof Empechement ? message : (code ?? "ECONNECTION");
		if (!(erreur instanceof Empechement)) logError(erreur);
		await noterBoite(this.#acteur(), {
			etat: "en-panne",
			detail: authenticationFailed ? "AUTHENTICATIONFAILED" : detail,
		}).catch(() => {});
	}
}
