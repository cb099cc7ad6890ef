import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import type { EtatContact, NatureContact } from "../types.ts";

/** Whether a file may be written to, on that day. */
export interface Joignable {
	dossier: number;
	ferme: boolean;
	/** The demandeur has died. */
	deces: boolean;
	/** Violence, or a contact that someone else watches. */
	protegee: boolean;
	opposeAuxCampagnes: boolean;
}

export interface PointDeContact {
	contact: number;
	dossier: number;
	nature: NatureContact;
	valeur: string;
	etat: EtatContact;
	/** It belongs to another member than who asks: the partner, a grown child. */
	autrui: boolean;
}

/** Of many files at once, in one order. */
export async function joignables(
	tx: Transaction,
	organisme: string,
	dossiers: readonly number[],
	jour: Jour,
): Promise<Map<number, Joignable>> {
	if (dossiers.length === 0) return new Map();
	const { rows } = await tx.execute<Joignable & Record<string, unknown>>(sql`
		SELECT d.dossier::int, d.etat = 'radie' AS ferme,
			EXISTS (SELECT FROM membres m JOIN personnes p ON p.organisme = m.organisme AND p.personne = m.personne
				WHERE m.organisme = d.organisme AND m.dossier = d.dossier AND m.role = 'demandeur'
					AND m.jusqua IS NULL AND p.date_deces <= ${jour}) AS deces,
			EXISTS (SELECT FROM alertes a WHERE a.organisme = d.organisme AND a.dossier = d.dossier
				AND a.nature IN ('violences', 'contact-dangereux') AND a.depuis <= ${jour}
				AND (a.jusqua IS NULL OR a.jusqua > ${jour})) AS protegee,
			EXISTS (SELECT FROM oppositions o WHERE o.organisme = d.organisme AND o.dossier = d.dossier
				AND o.objet = 'campagnes' AND o.jusqua IS NULL) AS "opposeAuxCampagnes"
		FROM dossiers d
		WHERE d.organisme = ${organisme} AND d.dossier = ANY(${sql.param([...new Set(dossiers)])}::bigint[])`);
	return new Map(rows.map((ligne) => [ligne.dossier, ligne]));
}

/** Every contact point of these files. */
export async function pointsDeContact(
	tx: Transaction,
	organisme: string,
	dossiers: readonly number[],
): Promise<PointDeContact[]> {
	if (dossiers.length === 0) return [];
	const { rows } = await tx.execute<PointDeContact & Record<string, unknown>>(sql`
		SELECT c.contact::int, c.dossier::int, c.nature, c.valeur, c.etat,
			c.personne IS NOT NULL AND NOT EXISTS (SELECT FROM membres m
				WHERE m.organisme = c.organisme AND m.dossier = c.dossier AND m.personne = c.personne
					AND m.role = 'demandeur' AND m.jusqua IS NULL) AS autrui
		FROM contacts c
		WHERE c.organisme = ${organisme} AND c.dossier = ANY(${sql.param([...new Set(dossiers)])}::bigint[])
		ORDER BY c.dossier, c.etat_le DESC, c.contact`);
	return rows;
}

/** The files that this number or address belongs to. */
export async function dossiersDuContact(
	tx: Transaction,
	organisme: string,
	valeur: string,
): Promise<{ dossier: number; contact: number }[]> {
	const { rows } = await tx.execute<{ dossier: number; contact: number }>(sql`
		SELECT dossier::int, contact::int FROM contacts
		WHERE organisme = ${organisme} AND valeur = ${valeur} ORDER BY contact`);
	return rows;
}

/** Where to post: the name and the present address, line by line; nothing without an address. */
export async function adressesPostales(
	tx: Transaction,
	organisme: string,
	dossiers: readonly number[],
): Promise<Map<number, string>> {
	if (dossiers.length === 0) return new Map();
	const { rows } = await tx.execute<{ dossier: number; adresse: string }>(sql`
		SELECT a.dossier::int, concat_ws(E'\n', p.prenom || ' ' || upper(p.nom), a.lignes,
			a.code_postal || ' ' || upper(a.commune)) AS adresse
		FROM adresses a
		LEFT JOIN membres m ON m.organisme = a.organisme AND m.dossier = a.dossier AND m.role = 'demandeur'
			AND m.jusqua IS NULL
		LEFT JOIN personnes p ON p.organisme = m.organisme AND p.personne = m.personne
		WHERE a.organisme = ${organisme} AND a.jusqua IS NULL
			AND a.dossier = ANY(${sql.param([...new Set(dossiers)])}::bigint[])
		ORDER BY a.depuis`);
	return new Map(rows.map(({ dossier, adresse }) => [dossier, adresse]));
}
