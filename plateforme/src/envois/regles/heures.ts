import { ajouterJours, type Jour, jourDe, minutesDe } from "../../socle/index.ts";
import { estFerie } from "../../sollicitations/index.ts";
import type { Canal } from "../index.ts";
import type { Reglages } from "./reglages.ts";

/** When messages of a channel may go again: nothing when they may now. */
export function repriseDe(
	canal: Canal,
	quand: Date,
	reglages: Reglages,
): { jour: Jour; minutes: number } | undefined {
	if (canal !== "sms") return undefined;
	const [jour, minutes] = [jourDe(quand), minutesDe(quand)];
	const { smsDe, smsA } = reglages;
	const chome = (j: Jour) => !reglages.smsJoursChomes && estChome(j);
	if (!chome(jour) && minutes >= smsDe && minutes < smsA) return undefined;
	let reprise = !chome(jour) && minutes < smsDe ? jour : ajouterJours(jour, 1);
	while (chome(reprise)) reprise = ajouterJours(reprise, 1);
	return { jour: reprise, minutes: smsDe };
}

/** Sundays, and public holidays (Code du travail, L3133-1): people are left alone. */
const estChome = (jour: Jour): boolean =>
	new Date(`${jour}T00:00:00Z`).getUTCDay() === 0 || estFerie(jour);
