import type { CanalDContact } from "../tables.ts";

export const AVIS = ["favorable", "favorable-avec-reserves", "defavorable"] as const;
export type Avis = (typeof AVIS)[number];

export type EtatDuPlan =
	| "preparation"
	| "en-cours"
	| "en-pause"
	| "arretee"
	| "terminee"
	| "abandonnee";

/** From the most to the least pressing. */
export const HORS_TIRAGE = ["violences", "expulsion", "sans-ressources"] as const;
export type HorsTirage = (typeof HORS_TIRAGE)[number];

export const ISSUES_D_APPEL = [
	"interesse",
	"demande",
	"rappeler",
	"absent",
	"faux-numero",
	"ne-veut-pas",
	"opposition",
] as const;
export type IssueDAppel = (typeof ISSUES_D_APPEL)[number];

export const DECISIONS_DE_REVUE = ["garder", "changer", "arreter"] as const;
export type DecisionDeRevue = (typeof DECISIONS_DE_REVUE)[number];

export const CANAUX_DES_MESSAGES = ["courriel", "sms", "courrier"] as const;
export type CanalDeMessage = Exclude<CanalDContact, "telephone">;

/** What a part of the people gets. Everybody gets at least a message: only the rest is compared. */
export interface Bras {
	nom: string;
	/** Per cent. */
	part: number;
	message: CanalDeMessage;
	/** A call comes besides, with an offer to apply together. */
	appel: boolean;
	ordre: "gain" | "hasard" | "date";
	/** Another wording than the kit's. */
	sms?: string;
	sujet?: string;
	corps?: string;
	/** Centimes per person, all included; unknown until the office says so. */
	cout?: number;
}

/** What is not drawn is called by a person, and is in no comparison. */
export const BRAS_HORS_TIRAGE = "hors-tirage";
