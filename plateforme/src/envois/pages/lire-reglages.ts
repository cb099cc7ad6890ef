import type { Jour } from "../../socle/index.ts";
import { lireJour } from "../../socle/index.ts";
import type { Reglages } from "../regles/reglages.ts";

export const CHAMPS = [
	"depuis",
	"smsDe",
	"smsA",
	"courrielsParMinute",
	"smsParMinute",
	"plafond",
	"plafondJours",
] as const;
export type Champ = (typeof CHAMPS)[number];

type Lus = { ok: true; reglages: Reglages & { depuis: Jour } } | { ok: false; fautes: Champ[] };

/** What is wrong is named; nothing is guessed. */
export function lireSaisie(saisie: Record<string, string | undefined>): Lus {
	const fautes: Champ[] = [];
	const exiger = <T>(champ: Champ, lu: T | undefined, defaut: T): T => {
		if (lu === undefined) fautes.push(champ);
		return lu ?? defaut;
	};
	const depuis = exiger("depuis", lireJour(saisie.depuis ?? ""), "");
	const smsDe = exiger("smsDe", minutes(saisie.smsDe), 0);
	const smsA = exiger("smsA", minutes(saisie.smsA), 1);
	if (fautes.length === 0 && smsA <= smsDe) fautes.push("smsA");
	const reglages = {
		depuis,
		smsDe,
		smsA,
		smsJoursChomes: saisie.smsJoursChomes === "oui",
		courrielsParMinute: exiger("courrielsParMinute", limite(saisie.courrielsParMinute), null),
		smsParMinute: exiger("smsParMinute", limite(saisie.smsParMinute), null),
		plafond: exiger("plafond", entier(saisie.plafond, 100), 1),
		plafondJours: exiger("plafondJours", entier(saisie.plafondJours, 366), 1),
	};
	return fautes.length > 0 ? { ok: false, fautes } : { ok: true, reglages };
}

/** « 08:00 », « 8 h 30 » ; midnight at the end of the day is « 24:00 ». */
function minutes(saisie = ""): number | undefined {
	const lu = /^(\d{1,2})\s*[:hH]\s*(\d{2})?$/.exec(saisie.trim());
	const total = lu ? Number(lu[1]) * 60 + Number(lu[2] ?? 0) : Number.NaN;
	return total >= 0 && total <= 1440 && Number(lu?.[2] ?? 0) < 60 ? total : undefined;
}

function entier(saisie = "", max: number): number | undefined {
	const n = /^\d{1,6}$/.test(saisie.trim()) ? Number(saisie) : Number.NaN;
	return n >= 1 && n <= max ? n : undefined;
}

/** Nothing written is no limit. */
const limite = (saisie = ""): number | null | undefined =>
	saisie.trim() === "" ? null : entier(saisie, 100_000);
