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
