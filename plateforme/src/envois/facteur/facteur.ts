import { setTimeout as delay } from "node:timers/promises";
import { lieuxPublics } from "../../identite/index.server.ts";
import { BaseIndisponible, logError, type Veille } from "../../socle/index.server.ts";
import { Bureau } from "./bureau.ts";

const PAS = 1_000;
/** Between two looks at which offices there are, and what time it is there. */
const RELECTURE = 30_000;

/**
 * Hands over what waits, in every office, and takes what comes back. It looks rather than being told:
 * a message is seen within a second, whoever wrote it, and nothing is lost when nobody listens.
 */
export const facteur: Veille = {
	async ouvrir() {
		const bureaux = new Map<string, Bureau>();
		const arret = new AbortController();
		const tourne = tourner(bureaux, arret.signal);
		return {
			async arreter() {
				arret.abort();
				await tourne;
				await Promise.all([...bureaux.values()].map((bureau) => bureau.fermer()));
			},
		};
	},
};

async function tourner(bureaux: Map<string, Bureau>, signal: AbortSignal): Promise<void> {
	for (let relu = 0; !signal.aborted; ) {
		try {
			if (Date.now() - relu > RELECTURE) {
				await relire(bureaux);
				relu = Date.now();
			}
			for (const bureau of bureaux.values()) await bureau.passer();
		} catch (erreur) {
			// The database comes back: what waited waits still.
			if (!(erreur instanceof BaseIndisponible)) logError(erreur);
		}
		await delay(PAS, undefined, { signal }).catch(() => {});
	}
}

async function relire(bureaux: Map<string, Bureau>): Promise<void> {
	for (const { organisme, quand } of await lieuxPublics()) {
		const connu = bureaux.get(organisme.organisme);
		if (connu) connu.regler(quand);
		else {
			const bureau = new Bureau(organisme.organisme);
			await bureau.ouvrir(organisme.simule, quand);
			bureaux.set(organisme.organisme, bureau);
		}
	}
}
