const entier = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const mois = new Intl.DateTimeFormat("fr-FR", { month: "long", year: "numeric", timeZone: "UTC" });

/** The narrow space of `Intl` almost vanishes in large bold figures. */
const espacer = (chiffres: string) => chiffres.replaceAll("\u202f", "\u00a0");

export const nombre = (n: number): string => espacer(entier.format(n));

/** « 219 € » */
export const euros = (montant: number): string => `${nombre(montant)}\u00a0€`;

const exact = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });

/** Centimes: « 219 € », « 385,62 € ». */
export const eurosExacts = (centimes: number): string =>
	centimes % 100 === 0 ? euros(centimes / 100) : espacer(exact.format(centimes / 100));

/** « juin 2026 » pour « 2026-06 », ou pour une date de ce mois. */
export function moisEnToutesLettres(date: string): string {
	return mois.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
}

const court = new Intl.DateTimeFormat("fr-FR", {
	month: "short",
	year: "numeric",
	timeZone: "UTC",
});

/** « déc. 2020 », où la place manque. */
export const moisAbrege = (mois: string): string =>
	court.format(new Date(`${mois}-01T00:00:00Z`)).replace(" ", "\u00a0");

/** « un enfant », « 2 enfants » */
export function compter(n: number, singulier: string, pluriel: string): string {
	return `${nombre(n)}\u00a0${n < 2 ? singulier : pluriel}`;
}

export function majuscule(texte: string): string {
	return texte.charAt(0).toUpperCase() + texte.slice(1);
}
