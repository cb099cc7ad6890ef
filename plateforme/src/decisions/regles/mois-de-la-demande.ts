import type { CodePrestation } from "droits";
import { ajouterJours, type Jour } from "../../socle/index.ts";
import { garantieDe } from "../../sollicitations/index.ts";

export interface ContactDate {
	/** « 2020-12 » is the number of the proof. */
	numero: string;
	/** First day of the month that it fixes. */
	mois: Jour;
	jour: Jour;
	/** It came with this request, or with its matter. */
	meme: boolean;
}

/** Days before the request within which a first contact is taken to be for it; the agent chooses another. */
const JOURS_AVANT = 92;

/** Contacts that may count for this request: before it, where the law lets a contact date the right. */
export function contactsUtiles(
	prestation: CodePrestation | null,
	arrivee: Jour,
	dates: readonly ContactDate[],
): ContactDate[] {
	if (!prestation || garantieDe(prestation, arrivee).effet !== "contact") return [];
	return dates
		.filter(({ jour, mois }) => jour <= arrivee && mois < `${arrivee.slice(0, 7)}-01`)
		.sort((a, b) => (a.jour < b.jour ? -1 : 1));
}

/** The one that is taken unless the agent says another: of the same matter first, else the first of the last three months. */
export const contactPropose = (
	contacts: readonly ContactDate[],
	arrivee: Jour,
): ContactDate | undefined =>
	contacts.find(({ meme }) => meme) ??
	contacts.find(({ jour }) => jour >= ajouterJours(arrivee, -JOURS_AVANT));

/** Month of the request (AAAA-MM): of its arrival, or of the contact that counts. */
export const moisDeLaDemande = (arrivee: Jour, contact: ContactDate | undefined): string =>
	(contact?.mois ?? arrivee).slice(0, 7);
