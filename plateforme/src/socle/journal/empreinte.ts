import { hash } from "node:crypto";

/** An entry as read by `colonnesScellees`, in text: nothing is rounded, nothing depends on a driver. */
export type Entree = readonly [
	numero: string,
	organisme: string,
	microsecondes: string,
	auteur: string,
	acte: string,
	objet: string | null,
	motif: string | null,
	transaction: string,
];

/** All the columns of the journal, in this order for ever: the chain is made of them. */
export const colonnesScellees = (table: string): string =>
	`${table}.numero::text, ${table}.organisme, (extract(epoch FROM ${table}.quand) * 1000000)::bigint::text,
	${table}.auteur, ${table}.acte, ${table}.objet, ${table}.motif, ${table}.transaction::text`;

/** What the first seal of an office stands on. */
export const origine = (organisme: string): string =>
	hash("sha256", `droit-ouvert journal ${organisme}`);

/**
 * SHA-256, in hexadecimal, of the seal before it, in hexadecimal, followed by the eight texts in
 * JSON: quotes and commas are escaped there, so two entries never read the same.
 */
export const sceau = (precedente: string, entree: Entree): string =>
	hash("sha256", precedente + JSON.stringify(entree));
