/** A civil date, « 2020-07-14 ». */
export type Jour = string;

const ici = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });
const heureIci = new Intl.DateTimeFormat("fr-FR", {
	timeZone: "Europe/Paris",
	hour: "numeric",
	minute: "2-digit",
});
const long = new Intl.DateTimeFormat("fr-FR", {
	timeZone: "UTC",
	weekday: "long",
	day: "numeric",
	month: "long",
	year: "numeric",
});
const courante = new Intl.DateTimeFormat("fr-FR", {
	timeZone: "UTC",
	day: "2-digit",
	month: "2-digit",
	year: "numeric",
});
const JOUR = 86_400_000;
const HEURE = 3_600_000;

/** Formatting a date costs ten times what remembering it does, and an office says few of them. */
function retenir(dire: (n: number) => string): (n: number) => string {
	const dits = new Map<number, string>();
	return (n) => {
		const dit = dits.get(n);
		if (dit !== undefined) return dit;
		if (dits.size > 20_000) dits.clear();
		const neuf = dire(n);
		dits.set(n, neuf);
		return neuf;
	};
}

/** France keeps whole hours from UTC: the day changes with one of them. */
const jourDeLHeure = retenir((heure) => ici.format(heure * HEURE));
const enToutesLettres = retenir((instant) => long.format(instant).replace(/\b1(?= \p{L})/u, "1er"));

const utc = (jour: Jour) => Date.parse(`${jour}T00:00:00Z`);

/** The day it is in France at this instant. */
export const jourDe = (instant: Date): Jour => jourDeLHeure(Math.floor(instant.getTime() / HEURE));

/** « 14 h 05 », in France. */
export const heureDe = (instant: Date): string =>
	heureIci.format(instant).replace(":", "\u00a0h\u00a0");

export const ajouterJours = (jour: Jour, n: number): Jour =>
	new Date(utc(jour) + n * JOUR).toISOString().slice(0, 10);

/** The same day so many months later, or the last one of that month: 31 August and six months, 28 February. */
export function ajouterMoisAuJour(jour: Jour, mois: number): Jour {
	const [annee = 0, numero = 0, quantieme = 0] = jour.split("-").map(Number);
	const vise = new Date(Date.UTC(annee, numero - 1 + mois, quantieme));
	const dernier = new Date(Date.UTC(annee, numero + mois, 0));
	return (vise < dernier ? vise : dernier).toISOString().slice(0, 10);
}

/** Minutes after midnight at this instant, in France. */
export function minutesDe(instant: Date): number {
	const [heures, minutes] = heureIci.format(instant).split(":");
	return Number(heures) * 60 + Number(minutes);
}

/** Negative when `b` comes before `a`. */
export const joursEntre = (a: Jour, b: Jour): number => Math.round((utc(b) - utc(a)) / JOUR);

/** « mardi 14 juillet 2020 », « jeudi 1er octobre 2020 » */
export const jourEnToutesLettres = (jour: Jour): string => enToutesLettres(utc(jour));

/** « 14/07/2020 », where the place is scarce. */
export const jourAbrege = (jour: Jour): string => courante.format(utc(jour));

/** Before, it is a mistyping. */
const PREMIER = "1900-01-01";

/** A civil day that exists, as the browser sends it or as one types it: « 2020-12-05 », « 05/12/2020 ». */
export function lireJour(saisie: string): Jour | undefined {
	const tape = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(saisie.trim());
	const jour = tape
		? `${tape[3]}-${tape[2].padStart(2, "0")}-${tape[1].padStart(2, "0")}`
		: saisie.trim();
	if (!/^\d{4}-\d{2}-\d{2}$/.test(jour) || jour < PREMIER) return undefined;
	const lu = new Date(`${jour}T00:00:00Z`);
	return !Number.isNaN(lu.getTime()) && lu.toISOString().startsWith(jour) ? jour : undefined;
}
