import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Jour, PETIT } from "../../socle/index.ts";
import { demarches } from "../definitions.ts";

/** A share in percent; null when it is of fewer than five cases. */
export interface Part {
	valeur: number | null;
	n: number;
}

export interface UsageDeLEtape {
	etape: string;
	/** Who saw it, among those begun in the period. */
	vues: number;
	/** Left there without going further, of those who saw it and are over. */
	abandon: Part;
}

export interface Usage {
	demarche: string;
	titre: string;
	/** Requests of that kind received in the period, whatever the channel. */
	recues: number;
	/** Sent by the person alone, online, of all those received. */
	enLigne: Part;
	/** Filled in with someone, of all those received. */
	assistees: Part;
	/** Drafts begun in the period, that are over: sent, given up or expired. */
	commencees: number;
	/** Of those, sent. */
	achevement: Part;
	/** Minutes from the first page to the sending, of those sent; null under five. */
	dureeMediane: number | null;
	etapes: UsageDeLEtape[];
}

const part = (compte: number, n: number): Part => ({
	n,
	valeur: n < PETIT ? null : (100 * compte) / n,
});

interface Compte extends Record<string, unknown> {
	demarche: string;
	commencees: number;
	envoyees: number;
	seules: number;
	assistees: number;
	mediane: number | null;
}

/** `debut` and `fin` (the day after the last), by the day they were received or begun. */
export async function lireUsage(
	tx: Transaction,
	organisme: string,
	{ debut, fin }: { debut: Jour; fin: Jour },
): Promise<Usage[]> {
	const dans = (colonne: ReturnType<typeof sql>) => sql`
		(${colonne} AT TIME ZONE 'Europe/Paris')::date >= ${debut}::date
		AND (${colonne} AT TIME ZONE 'Europe/Paris')::date < ${fin}::date`;
	const { rows: comptes } = await tx.execute<Compte>(sql`
		SELECT demarche,
			count(*) FILTER (WHERE etat <> 'brouillon')::int AS commencees,
			count(*) FILTER (WHERE etat = 'envoyee')::int AS envoyees,
			percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM envoyee_le - commencee_le) / 60)
				FILTER (WHERE etat = 'envoyee' AND assistee IS NULL) AS mediane
		FROM demandes WHERE organisme = ${organisme} AND ${dans(sql`commencee_le`)}
		GROUP BY demarche`);
	const { rows: envois } = await tx.execute<{
		demarche: string;
		seules: number;
		assistees: number;
	}>(sql`
		SELECT demarche, count(*) FILTER (WHERE assistee IS NULL)::int AS seules,
			count(*) FILTER (WHERE assistee IS NOT NULL)::int AS assistees
		FROM demandes WHERE organisme = ${organisme} AND etat = 'envoyee' AND ${dans(sql`envoyee_le`)}
		GROUP BY demarche`);
	const { rows: recues } = await tx.execute<{
		nature: string;
		prestation: string | null;
		n: number;
	}>(sql`
		SELECT nature, prestation, count(*)::int AS n FROM sollicitations
		WHERE organisme = ${organisme} AND arrivee >= ${debut} AND arrivee < ${fin}
		GROUP BY nature, prestation`);
	const { rows: etapes } = await tx.execute<{
		demarche: string;
		etape: string;
		rang: number;
		vues: number;
		finies: number;
		quittees: number;
	}>(sql`
		SELECT d.demarche, e.etape, avg(e.rang)::float8 AS rang, count(*)::int AS vues,
			count(*) FILTER (WHERE d.etat <> 'brouillon')::int AS finies,
			count(*) FILTER (WHERE d.etat IN ('abandonnee', 'expiree') AND e.repondue_le IS NULL)::int AS quittees
		FROM etapes_des_demandes e JOIN demandes d USING (organisme, demande)
		WHERE organisme = ${organisme} AND ${dans(sql`d.commencee_le`)}
		GROUP BY d.demarche, e.etape ORDER BY d.demarche, rang, e.etape`);
	return demarches.map(({ nom, titre, nature, prestation }) => {
		const compte = comptes.find(({ demarche }) => demarche === nom);
		const envoi = envois.find(({ demarche }) => demarche === nom);
		const total = recues
			.filter((r) => r.nature === nature && (prestation === null || r.prestation === prestation))
			.reduce((somme, { n }) => somme + n, 0);
		const commencees = compte?.commencees ?? 0;
		return {
			demarche: nom,
			titre,
			recues: total,
			enLigne: part(envoi?.seules ?? 0, total),
			assistees: part(envoi?.assistees ?? 0, total),
			commencees,
			achevement: part(compte?.envoyees ?? 0, commencees),
			dureeMediane: (compte?.envoyees ?? 0) < PETIT ? null : (compte?.mediane ?? null),
			etapes: etapes
				.filter(({ demarche }) => demarche === nom)
				.map(({ etape, vues, finies, quittees }) => ({
					etape,
					vues,
					abandon: part(quittees, finies),
				})),
		};
	});
}
