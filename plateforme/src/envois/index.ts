export type { Plafond } from "./regles/reglages.ts";
export { textesRetours } from "./retours/textes.ts";

export type Canal = "courriel" | "sms" | "courrier";

/**
 * What a message is for. An objection silences campaigns; what answers someone, asks for a
 * declaration, or tells a decision, still goes.
 */
export const NATURES = ["campagne", "service", "decision"] as const;
export type Nature = (typeof NATURES)[number];

/**
 * `en-cours`: being handed over. `incertain`: given to the carrier, whose answer is not known; it is
 * never sent again by itself. `en-lot`: printed, waiting for the post. `echec`: the carrier refused
 * it. `ecarte`: we did not send it, and `motif` says why.
 */
export type EtatEnvoi =
	| "a-envoyer"
	| "en-cours"
	| "en-lot"
	| "envoye"
	| "incertain"
	| "echec"
	| "ecarte";

/**
 * What is written on the next channel when this one does not reach: courriel, then SMS, then letter; or the
 * e-mail after the SMS of whoever prefers it.
 */
export interface Replis {
	sms?: { corps: string };
	courriel?: { sujet: string; corps: string };
	/** `a`: where to post it, when no file tells. */
	courrier?: { sujet?: string; corps: string; a?: string };
}
