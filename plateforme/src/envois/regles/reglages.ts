/**
 * How much one file may be bothered: at most so many contacts of campaigns in so many days. The office
 * has one, for what a run puts forward, for whom an action aims at, and for what leaves.
 */
export interface Plafond {
	contacts: number;
	jours: number;
}

export interface Reglages {
	/** Minutes after midnight, in France. */
	smsDe: number;
	smsA: number;
	/** SMS go on Sundays and public holidays too. */
	smsJoursChomes: boolean;
	/** null: as fast as the carrier takes them. */
	courrielsParMinute: number | null;
	smsParMinute: number | null;
	plafond: number;
	plafondJours: number;
}

/** Until the office decides otherwise: a public service does not ring at night, nor every week. */
export const REGLAGES: Reglages = {
	smsDe: 8 * 60,
	smsA: 20 * 60,
	smsJoursChomes: false,
	courrielsParMinute: null,
	smsParMinute: null,
	plafond: 2,
	plafondJours: 30,
};
