import type { CodePrestation } from "droits";
import type { Audience } from "../audience/audience.ts";

/** What a person says on the phone, and what the agent may answer. */
export interface Replique {
	dit: string;
	repondre: string;
}

/** The call, in the order in which it is held. */
export interface Script {
	/** Before a word of the file is said. */
	verifier: readonly string[];
	/** No detail is ever left on a voicemail. */
	repondeur: string;
	accroche: string;
	explication: string;
	/** What must be said before the person applies. */
	avantDeDemander: readonly string[];
	repliques: readonly Replique[];
	cloture: string;
}

export interface Messages {
	courriel: { sujet: string; corps: string };
	sms: string;
	courrier: { sujet: string; corps: string };
}

/** What an office may rewrite of a kit. */
export interface Contenu {
	titre: string;
	pour: string;
	pourquoi: string;
	messages: Messages;
	appel: Script;
	/** How the right is opened, step by step, for the agent. */
	ouvrir: readonly string[];
	gainNet: readonly string[];
	dettes: readonly string[];
	/** Asked when the action is over: keep, change, stop. */
	revue: readonly string[];
}

/** What a kit never goes without, besides its messages and its call. */
export const PARTIES = [
	"pour",
	"pourquoi",
	"ouvrir",
	"gainNet",
	"dettes",
	"revue",
	"sources",
] as const;
export type Partie = (typeof PARTIES)[number];

export interface Kit extends Contenu {
	/** « prime-d-activite » */
	kit: string;
	version: number;
	prestation: CodePrestation;
	/** A service message speaks of what must be done: an objection to campaigns does not silence it. */
	nature: "campagne" | "service";
	/** Its subject is never named by e-mail nor SMS, which others may read. */
	sensible: boolean;
	/** Data came from another administration (CRPA, article L114-8). */
	donneesEchangees: boolean;
	audience: Audience;
	sources: readonly string[];
}
