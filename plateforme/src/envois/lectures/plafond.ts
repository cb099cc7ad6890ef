import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { ajouterJours, type Jour } from "../../socle/index.ts";
import type { Plafond } from "../regles/reglages.ts";
import { lireReglages } from "./reglages.ts";

/** The office's one cap of contacts, as it was that day. */
export async function lirePlafond(
	tx: Transaction,
	organisme: string,
	jour: Jour,
): Promise<Plafond> {
	const { plafond, plafondJours } = await lireReglages(tx, organisme, jour);
	return { contacts: plafond, jours: plafondJours };
}

/** The instant from which contacts count that day: in thirty days, from midnight of the thirtieth before. */
export const debutDuPlafond = ({ jours }: Plafond, jour: Jour): SQL =>
	sql`(${ajouterJours(jour, -jours)}::date::timestamp AT TIME ZONE 'Europe/Paris')`;

/** Of `y`, a message: written to this file for this action, on whatever channel. */
export const messagesDuContact = (
	y: SQL,
	action: SQL,
	dossier: SQL,
): SQL => sql`${y}.dossier = ${dossier}
	AND split_part(${y}.cle, ':', 1) = 'action-' || ${action} || '-dossier-' || ${dossier}`;

/**
 * Of `z`, a row of `destinataires`: the last message written to them for this action was set aside, so
 * it did not go. `actions` stands above the outbox, which knows it by the key of its messages.
 */
export const contactRetire = (z: SQL): SQL => sql`coalesce((
	SELECT y.etat = 'ecarte' FROM envois y
	WHERE y.organisme = ${z}.organisme AND ${messagesDuContact(sql`y`, sql`${z}.action`, sql`${z}.dossier`)}
	ORDER BY y.envoi DESC LIMIT 1), false)`;
