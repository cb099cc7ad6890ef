import {
	ajouterJours,
	type Jour,
	jourEnToutesLettres,
	moisEnToutesLettres,
} from "../../socle/index.ts";

/** « 4 janvier 2021 », without the day of the week. */
export const dateCourante = (jour: Jour): string =>
	jourEnToutesLettres(jour)
		.replace(/^\p{L}+ /u, "")
		.replace(" ", "\u00a0");

const estDebutDeMois = (jour: Jour) => jour.endsWith("-01");

/** « en 2020 », « en mars 2020 », « de mars à juin 2020 », « du 5 mars au 2 avril 2020 »; `fin` is the day after the last. */
export function pendant(debut: Jour, fin: Jour): string {
	const dernier = ajouterJours(fin, -1);
	const annee = debut.slice(0, 4);
	if (debut === `${annee}-01-01` && fin === `${Number(annee) + 1}-01-01`) return `en ${annee}`;
	const sansAnnee = (dit: string) => (dernier.startsWith(annee) ? dit.replace(/ \d{4}$/, "") : dit);
	if (!estDebutDeMois(debut) || !estDebutDeMois(fin))
		return `du ${sansAnnee(dateCourante(debut))} au ${dateCourante(dernier)}`;
	if (debut.slice(0, 7) === dernier.slice(0, 7)) return `en ${moisEnToutesLettres(debut)}`;
	return `de ${sansAnnee(moisEnToutesLettres(debut))} à ${moisEnToutesLettres(dernier)}`;
}

/** The same of a measure, no further than what was known when it was made: « du 1er janvier … ». */
export const pendantLaMesure = ({ debut, fin, au }: { debut: Jour; fin: Jour; au: Jour }): string =>
	pendant(debut, estEntiere({ fin, au }) ? fin : ajouterJours(au, 1));

/** Whether the period was over when it was measured. */
export const estEntiere = ({ fin, au }: { fin: Jour; au: Jour }): boolean =>
	fin <= ajouterJours(au, 1);

const COURTS = [
	"janv.",
	"févr.",
	"mars",
	"avr.",
	"mai",
	"juin",
	"juil.",
	"août",
	"sept.",
	"oct.",
	"nov.",
	"déc.",
];

/** « avr. » for « 2020-04 », under a bar. */
export const moisCourt = (mois: string): string => COURTS[Number(mois.slice(5, 7)) - 1] ?? mois;
