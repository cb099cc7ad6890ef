import { sql } from "drizzle-orm";
import { enFrancais, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, ajouterJours, type Jour } from "../../socle/index.ts";
import { type Calendrier, joursOuvresEntre } from "../horloge/calendrier.ts";
import { joursDeTravail } from "../horloge/charge.ts";
import { sollicitations } from "../tables.ts";
import type { Reperes } from "./file.ts";
import { perimetre } from "./perimetre.ts";

const FENETRE = 28;
const FRAICHEUR = 600_000;
const rythmes = new Map<string, { lu: number; rythme: Rythme }>();

interface Rythme {
	traitees: number;
	joursOuvres: number;
}

/** Open items in days of work, at the pace of what the same team and skills treated in four weeks. */
export async function joursDeFile(
	tx: Transaction,
	acteur: Acteur,
	ouvertes: number,
	aujourdhui: Jour,
	calendrier: Calendrier,
): Promise<number | undefined> {
	const { organisme, equipe, competences, roles } = acteur;
	const cle = JSON.stringify([organisme, equipe, competences, roles, aujourdhui]);
	let connu = rythmes.get(cle);
	if (!connu || performance.now() - connu.lu > FRAICHEUR) {
		// The days counted are over: within ten minutes the same figure would come again.
		if (rythmes.size > 500) rythmes.clear();
		connu = { lu: performance.now(), rythme: await lireRythme(tx, acteur, aujourdhui, calendrier) };
		rythmes.set(cle, connu);
	}
	return joursDeTravail(ouvertes, connu.rythme.traitees, connu.rythme.joursOuvres);
}

async function lireRythme(
	tx: Transaction,
	acteur: Acteur,
	aujourdhui: Jour,
	calendrier: Calendrier,
): Promise<Rythme> {
	const debut = ajouterJours(aujourdhui, -FENETRE - 1);
	const { rows } = await tx.execute<{ traitees: number }>(sql`
		SELECT count(*)::int AS traitees FROM ${sollicitations}
		WHERE organisme = ${acteur.organisme} AND etat = 'traitee'
			AND traitee_le > ${debut} AND traitee_le < ${aujourdhui} AND ${perimetre(acteur)}`);
	return {
		traitees: rows[0]?.traitees ?? 0,
		joursOuvres: joursOuvresEntre(debut, ajouterJours(aujourdhui, -1), calendrier),
	};
}

export interface ChargeEquipe {
	equipe: string | null;
	nom: string;
	aTraiter: number;
	libres: number;
	retard: number;
	bientot: number;
	attente: number;
	graves: number;
	plusAncienne: Jour | null;
	traitees: number;
	jours: number | undefined;
	agents: ChargeAgent[];
}

export type ChargeAgent = {
	compte: number;
	nom: string;
	competences: string[];
	prises: number;
	retard: number;
	/** The oldest that she holds, taken when. */
	depuis: Jour | null;
	traitees: number;
};

/** For whoever shares out the work: each team and each agent, over the same four weeks. */
export async function lireEquipes(
	tx: Transaction,
	organisme: string,
	{ aujourdhui, seuil }: Reperes,
	calendrier: Calendrier,
): Promise<ChargeEquipe[]> {
	const debut = ajouterJours(aujourdhui, -FENETRE - 1);
	const joursOuvres = joursOuvresEntre(debut, ajouterJours(aujourdhui, -1), calendrier);
	const { rows: equipes } = await tx.execute<Omit<ChargeEquipe, "jours" | "agents">>(sql`
		WITH noms AS (
			SELECT equipe, nom FROM equipes WHERE organisme = ${organisme} UNION ALL SELECT NULL, ''
		), ouvertes AS (
			SELECT equipe,
				count(*) FILTER (WHERE etat = 'a-traiter')::int AS "aTraiter",
				count(*) FILTER (WHERE etat = 'a-traiter' AND pris_par IS NULL)::int AS libres,
				count(*) FILTER (WHERE etat = 'a-traiter' AND promesse < ${aujourdhui})::int AS retard,
				count(*) FILTER (WHERE etat = 'a-traiter' AND promesse BETWEEN ${aujourdhui} AND ${seuil})::int AS bientot,
				count(*) FILTER (WHERE etat = 'en-pause')::int AS attente,
				count(*) FILTER (WHERE etat = 'a-traiter' AND enjeu <> 'aucun')::int AS graves,
				min(arrivee) FILTER (WHERE etat = 'a-traiter' AND pris_par IS NULL) AS ancienne
			FROM sollicitations WHERE organisme = ${organisme} AND etat <> 'traitee' GROUP BY equipe
		), faites AS (
			SELECT equipe, count(*)::int AS n FROM sollicitations
			WHERE organisme = ${organisme} AND etat = 'traitee'
				AND traitee_le > ${debut} AND traitee_le < ${aujourdhui} GROUP BY equipe
		)
		SELECT noms.equipe, noms.nom, coalesce("aTraiter", 0) AS "aTraiter", coalesce(libres, 0) AS libres,
			coalesce(retard, 0) AS retard, coalesce(bientot, 0) AS bientot, coalesce(attente, 0) AS attente,
			coalesce(graves, 0) AS graves, ancienne::text AS "plusAncienne", coalesce(faites.n, 0) AS traitees
		FROM noms LEFT JOIN ouvertes ON ouvertes.equipe IS NOT DISTINCT FROM noms.equipe
		LEFT JOIN faites ON faites.equipe IS NOT DISTINCT FROM noms.equipe
		ORDER BY noms.nom = '', ${enFrancais("noms.nom")}`);
	const { rows: agents } = await tx.execute<ChargeAgent & { equipe: string | null }>(sql`
		WITH prises AS (
			SELECT pris_par, count(*)::int AS n, count(*) FILTER (WHERE promesse < ${aujourdhui})::int AS retard,
				min(pris_le) AS depuis
			FROM sollicitations
			WHERE organisme = ${organisme} AND etat <> 'traitee' AND pris_par IS NOT NULL GROUP BY pris_par
		), faites AS (
			SELECT traitee_par, count(*)::int AS n FROM sollicitations
			WHERE organisme = ${organisme} AND etat = 'traitee'
				AND traitee_le > ${debut} AND traitee_le < ${aujourdhui} GROUP BY traitee_par
		)
		SELECT c.compte::int, c.prenom || ' ' || c.nom AS nom, c.competences, c.equipe,
			coalesce(prises.n, 0) AS prises, coalesce(prises.retard, 0) AS retard,
			(prises.depuis AT TIME ZONE 'Europe/Paris')::date::text AS depuis,
			coalesce(faites.n, 0) AS traitees
		FROM comptes c LEFT JOIN prises ON prises.pris_par = c.compte
		LEFT JOIN faites ON faites.traitee_par = c.compte
		WHERE c.organisme = ${organisme} AND c.fournisseur = 'pro' AND c.actif
			AND (c.equipe IS NOT NULL OR prises.n > 0)
		ORDER BY ${enFrancais("c.nom")}, ${enFrancais("c.prenom")}`);
	return equipes
		.map((equipe) => ({
			...equipe,
			jours: joursDeTravail(equipe.aTraiter, equipe.traitees, joursOuvres),
			agents: agents.filter((agent) => agent.equipe === equipe.equipe),
		}))
		.filter(
			({ equipe, aTraiter, attente, agents: siens }) => equipe || aTraiter + attente + siens.length,
		);
}
