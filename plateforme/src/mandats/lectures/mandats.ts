import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur, Jour } from "../../socle/index.ts";
import { type DonnePar, type EtatMandat, etatDuMandat, type Portee } from "../regles.ts";

export interface Geste {
	/** ISO instant. */
	quand: string;
	quoi: Portee | "accepter";
}

export interface MandatVu {
	mandat: number;
	/** The helper's own name once they have come, as the person called them before. */
	nom: string;
	portees: Portee[];
	donnePar: DonnePar;
	donneLe: string;
	jusqua: Jour;
	etat: EtatMandat;
	revoqueLe: string | null;
	gestes: Geste[];
}

interface Lu extends Omit<MandatVu, "etat"> {
	codeJusqua: string | null;
	accepteLe: string | null;
}

const iso = (colonne: ReturnType<typeof sql>) =>
	sql`to_char(${colonne} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const GESTES_MONTRES = 50;

/** Those in force first, then the latest; each with what its helper did, the latest first. */
export async function mandatsDuDossier(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	dossier: number,
): Promise<MandatVu[]> {
	const { rows } = await tx.execute<{ [cle in keyof Lu]: Lu[cle] }>(sql`
		SELECT m.mandat::float8 AS mandat, coalesce(c.prenom || ' ' || c.nom, m.nom) AS nom, m.portees,
			m.donne_par AS "donnePar", ${iso(sql`m.donne_le`)} AS "donneLe", m.jusqua::text AS jusqua,
			${iso(sql`m.code_jusqua`)} AS "codeJusqua", ${iso(sql`m.accepte_le`)} AS "accepteLe",
			${iso(sql`m.revoque_le`)} AS "revoqueLe",
			(SELECT coalesce(jsonb_agg(g ORDER BY g.numero DESC), '[]') FROM (
				SELECT j.numero, ${iso(sql`j.quand`)} AS quand, replace(j.acte, 'mandat.', '') AS quoi
				FROM journal j WHERE j.objet = 'mandat-' || m.mandat
					AND j.acte IN ('mandat.accepter', 'mandat.voir', 'mandat.envoyer', 'mandat.demarche')
				ORDER BY j.numero DESC LIMIT ${GESTES_MONTRES}) g) AS gestes
		FROM mandats m
		LEFT JOIN comptes c ON c.organisme = m.organisme AND c.compte = m.aidant
		WHERE m.organisme = ${organisme} AND m.dossier = ${dossier}
		ORDER BY m.revoque_le IS NOT NULL, m.donne_le DESC, m.mandat DESC`);
	return rows.map(({ codeJusqua, accepteLe, ...lu }) => ({
		...lu,
		etat: etatDuMandat(
			{
				jusqua: lu.jusqua,
				codeJusqua: codeJusqua === null ? null : new Date(codeJusqua),
				accepteLe: accepteLe === null ? null : new Date(accepteLe),
				revoqueLe: lu.revoqueLe === null ? null : new Date(lu.revoqueLe),
			},
			quand,
		),
	}));
}

export interface PersonneAidee {
	mandat: number;
	prenom: string;
	nom: string;
	portees: Portee[];
	jusqua: Jour;
}

/** Whom this account may help today. The others are not even named. */
export async function personnesAidees(
	tx: Transaction,
	{ organisme, compte }: Acteur,
	jour: Jour,
): Promise<PersonneAidee[]> {
	const { rows } = await tx.execute<{ [cle in keyof PersonneAidee]: PersonneAidee[cle] }>(sql`
		SELECT m.mandat::float8 AS mandat, coalesce(p.prenom, '') AS prenom, coalesce(p.nom, '') AS nom, m.portees,
			m.jusqua::text AS jusqua
		FROM mandats m
		LEFT JOIN membres e ON e.organisme = m.organisme AND e.dossier = m.dossier AND e.role = 'demandeur'
			AND e.jusqua IS NULL
		LEFT JOIN personnes p ON p.organisme = m.organisme AND p.personne = e.personne
		WHERE m.organisme = ${organisme} AND m.aidant = ${compte} AND m.revoque_le IS NULL AND m.jusqua >= ${jour}
		ORDER BY p.nom, p.prenom, m.mandat`);
	return rows;
}

/** The mandate by which this came in, if a helper sent it. */
export async function assisteePar(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<{ mandat: number; nom: string } | undefined> {
	const { rows } = await tx.execute<{ mandat: number; nom: string }>(sql`
		SELECT m.mandat::float8 AS mandat, coalesce(c.prenom || ' ' || c.nom, m.nom) AS nom
		FROM sollicitations_assistees a JOIN mandats m USING (organisme, mandat)
		LEFT JOIN comptes c ON c.organisme = m.organisme AND c.compte = m.aidant
		WHERE a.organisme = ${organisme} AND a.sollicitation = ${sollicitation}`);
	return rows[0];
}
