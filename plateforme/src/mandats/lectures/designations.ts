import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { empreinteDuCourriel, estNomme, type Portee } from "../regles.ts";

/** Places of help where somebody can accept: a person chooses among them. */
export async function structuresAidantes(tx: Transaction, organisme: string): Promise<string[]> {
	const { rows } = await tx.execute<{ structure: string }>(sql`
		SELECT DISTINCT structure FROM comptes
		WHERE organisme = ${organisme} AND actif AND structure IS NOT NULL AND 'structure-accueil' = ANY (roles)
		ORDER BY structure`);
	return rows.map(({ structure }) => structure);
}

/** Somebody asks this account for help, and was not answered yet. */
export interface Designation {
	mandat: number;
	prenom: string;
	/** « B. »: the whole name comes with the mandate. */
	initiale: string;
	portees: Portee[];
	jusqua: Jour;
	/** The last day to accept. */
	avant: Jour;
}

interface Lue extends Omit<Designation, "avant"> {
	nommeComme: string;
	parCourriel: boolean;
	avant: string;
}

interface Compte {
	prenom: string;
	nom: string;
	courriel: string | null;
	structure: string | null;
	dossier: number | null;
	roles: string[];
}

/** By their own address and name, or by the place of help that they work for; never their own file. */
export async function designationsPour(
	tx: Transaction,
	{ organisme, compte, quand }: Acteur,
): Promise<Designation[]> {
	const { rows: comptes } = await tx.execute<{ [cle in keyof Compte]: Compte[cle] }>(sql`
		SELECT prenom, nom, courriel, structure, dossier::float8 AS dossier, roles FROM comptes
		WHERE organisme = ${organisme} AND compte = ${compte} AND actif`);
	const [lui] = comptes;
	if (!lui) return [];
	const structure = lui.roles.includes("structure-accueil") ? lui.structure : null;
	const designe = lui.courriel ? empreinteDuCourriel(organisme, lui.courriel) : null;
	const { rows } = await tx.execute<{ [cle in keyof Lue]: Lue[cle] }>(sql`
		SELECT m.mandat::float8 AS mandat, m.nom AS "nommeComme", m.designe IS NOT NULL AS "parCourriel", m.portees,
			m.jusqua::text AS jusqua, to_char(m.code_jusqua AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS avant,
			coalesce(p.prenom, '') AS prenom, left(coalesce(p.nom, ''), 1) AS initiale
		FROM mandats m
		LEFT JOIN membres e ON e.organisme = m.organisme AND e.dossier = m.dossier AND e.role = 'demandeur'
			AND e.jusqua IS NULL
		LEFT JOIN personnes p ON p.organisme = m.organisme AND p.personne = e.personne
		WHERE m.organisme = ${organisme} AND m.aidant IS NULL AND m.revoque_le IS NULL
			AND m.code_jusqua >= ${quand.toISOString()}::timestamptz AND m.jusqua >= ${jourDe(quand)}::date
			AND m.dossier IS DISTINCT FROM ${lui.dossier}::bigint
			AND (m.structure = ${structure} OR m.designe = ${designe}::bytea)
		ORDER BY m.donne_le, m.mandat`);
	return rows
		.filter(({ parCourriel, nommeComme }) => !parCourriel || estNomme(nommeComme, lui))
		.map(({ nommeComme: _, parCourriel: __, avant, ...designation }) => ({
			...designation,
			avant: jourDe(new Date(avant)),
		}));
}
