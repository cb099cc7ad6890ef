import { setTimeout as delay } from "node:timers/promises";
import { lieuxPublics } from "../../identite/index.server.ts";
import { BaseIndisponible, logError, type Veille } from "../../socle/index.server.ts";
import { Releveur } from "./releveur.ts";

/** Between two looks at which offices there are, and what time it is there. */
const RELECTURE = 30_000;

/** Reads the mailbox of every office that has one. */
export const releveDesCourriels: Veille = {
	async ouvrir() {
		const releveurs = new Map<string, Releveur>();
		const arret = new AbortController();
		const suit = suivre(releveurs, arret.signal);
		return {
			async arreter() {
				arret.abort();
				await suit;
				await Promise.all([...releveurs.values()].map((releveur) => releveur.fermer()));
			},
		};
	},
};

async function suivre(releveurs: Map<string, Releveur>, signal: AbortSignal): Promise<void> {
	while (!signal.aborted) {
		try {
			for (const { organisme, quand } of await lieuxPublics()) {
				const connu = releveurs.get(organisme.organisme);
				const releveur = connu ?? new Releveur(organisme.organisme, organisme.simule);
				releveur.regler(quand);
				if (connu) continue;
				releveurs.set(organisme.organisme, releveur);
				releveur.ouvrir();
			}
		} catch (erreur) {
			if (!(erreur instanceof BaseIndisponible)) logError(erreur);
		}
		await delay(RELECTURE, undefined, { signal }).catch(() => {});
	}
}
