import type { Jour } from "../../socle/index.ts";
import type { HorsTirage } from "../plan/plan.ts";
import type { CanalDContact } from "../tables.ts";

/** What became of one person of an action, by the day of the measure. Nobody is named. */
export interface Ligne {
	bras: string;
	horsTirage: HorsTirage | null;
	strate: string;
	/** Kind of town by its rents, in words. */
	commune: string;
	/** Town or country, in words. */
	densite: string;
	/** Of the claimant, in words: for equity alone. */
	sexe: string;
	/** From when outcomes count: the launch for a plan, the contact otherwise. */
	debut: Jour;
	contacteLe: Jour | null;
	canal: CanalDContact | null;
	/** Reached: spoke on the phone, or the carrier took the message. Unknown where nothing says. */
	joint: boolean | null;
	visiteLe: Jour | null;
	demandeLe: Jour | null;
	/** The request waits for its decision. */
	enAttente: boolean;
	ouvertLe: Jour | null;
	/** Centimes a month, of the right opened. */
	montant: number | null;
	/** Centimes. */
	rappel: number | null;
	/** Centimes spent on this person; unknown until the plan says so. */
	cout: number | null;
}
