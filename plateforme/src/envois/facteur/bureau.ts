import { logError } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { laisserIncertains } from "../actes/laisser-incertains.ts";
import { aFaire } from "../lectures/a-faire.ts";
import { noterTransporteur } from "../lectures/transporteurs.ts";
import { releverDossier } from "../retours/maildir.ts";
import { recevoirLivraison } from "../retours/sms.ts";
import { type Configuration, configurationDe } from "../transport/configuration.ts";
import { TransporteurSmpp } from "../transport/smpp/smpp.ts";
import { transporteurSmtp } from "../transport/smtp/smtp.ts";
import { type Transporteur, transporteurSimule } from "../transport/transporteur.ts";
import { Tournee } from "./tournee.ts";

const CANAUX = ["courriel", "sms"] as const;
type CanalPorte = (typeof CANAUX)[number];

interface Ouvert {
	canal: CanalPorte;
	transporteur: Transporteur;
	tournee: Tournee;
}

/** What one office sends, and what comes back to it. */
export class Bureau {
	readonly #organisme: string;
	readonly #ouverts: Ouvert[] = [];
	readonly #arret = new AbortController();
	#configuration: Configuration | undefined;
	/** Milliseconds between the office's time and ours. */
	#ecart = 0;
	#passages = 0;
	#sms: { transporteur: TransporteurSmpp; lie?: boolean } | undefined;

	constructor(organisme: string) {
		this.#organisme = organisme;
	}

	#acteur = () => plateforme(this.#organisme, new Date(Date.now() + this.#ecart));

	async ouvrir(simule: boolean, quand: Date): Promise<void> {
		this.regler(quand);
		try {
			this.#configuration = configurationDe(this.#organisme, simule);
		} catch (erreur) {
			// Nothing leaves by half of a setting: messages wait, and the page says why.
			const detail = (erreur as Error).message.slice(0, 200);
			for (const canal of CANAUX)
				await noterTransporteur(this.#acteur(), { canal, etat: "en-panne", detail });
			return;
		}
		const { smtp, smpp, url } = this.#configuration;
		for (const canal of CANAUX) {
			const reel =
				canal === "courriel" ? smtp && transporteurSmtp(smtp) : smpp && this.#ouvrirSms(smpp);
			const transporteur = reel ?? transporteurSimule;
			const tournee = new Tournee({
				organisme: this.#organisme,
				canal,
				transporteur,
				simule: !reel,
				url,
				horloge: () => this.#acteur().quand,
				signal: this.#arret.signal,
			});
			this.#ouverts.push({ canal, transporteur, tournee });
			await tournee.dire();
		}
	}

	regler(quand: Date): void {
		this.#ecart = quand.getTime() - Date.now();
	}

	/** Cheap when nothing waits: asked every second. */
	async passer(): Promise<void> {
		const acteur = this.#acteur();
		const reste = await aFaire(this.#organisme, acteur.quand);
		for (const { canal, tournee } of this.#ouverts) if (reste[canal]) tournee.passer();
		if (reste.enCours && this.#passages % 30 === 0) await laisserIncertains(acteur);
		if (this.#configuration?.retours && this.#passages % 5 === 0)
			await releverDossier(this.#acteur(), this.#configuration.retours);
		await this.#direLeLien();
		this.#passages++;
	}

	async fermer(): Promise<void> {
		this.#arret.abort();
		await Promise.all(this.#ouverts.map(({ tournee }) => tournee.finir()));
		await Promise.all(this.#ouverts.map(({ transporteur }) => transporteur.fermer?.()));
	}

	#ouvrirSms(smpp: NonNullable<Configuration["smpp"]>): TransporteurSmpp {
		const transporteur = new TransporteurSmpp(smpp, (pdu) =>
			recevoirLivraison(this.#acteur(), pdu).catch((erreur) => {
				logError(erreur);
				throw erreur;
			}),
		);
		this.#sms = { transporteur };
		return transporteur;
	}

	/** The network's link falls without anything being sent: the page must not wait for a message to say it. */
	async #direLeLien(): Promise<void> {
		const sms = this.#sms;
		if (!sms || sms.lie === sms.transporteur.lie) return;
		// The link needs a moment at first.
		if (sms.lie === undefined && !sms.transporteur.lie && this.#passages < 5) return;
		const { lie, cause } = sms.transporteur;
		const etat = lie ? "branche" : "en-panne";
		await noterTransporteur(this.#acteur(), { canal: "sms", etat, detail: cause || null });
		sms.lie = lie;
	}
}
