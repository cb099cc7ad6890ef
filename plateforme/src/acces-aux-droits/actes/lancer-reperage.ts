import { and, eq, sql } from "drizzle-orm";
import { lirePlafond } from "../../envois/index.server.ts";
import {
	enfiler,
	joindreEnMasse,
	journaliser,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import { type Acteur, jourDe, motifDe } from "../../socle/index.ts";
import { enCours } from "../lectures/reperages.ts";
import { faits, type Passage } from "../reperage/faits.ts";
import { GRAINE } from "../reperage/regles.ts";
import { versions } from "../reperage/versions.ts";
import { reperages } from "../tables.ts";
import { textes } from "../textes.ts";
import { conclure } from "./conclure-reperage.ts";

/** Files a lot: a second or so of work, which a killed worker gives back. */
const PAR_LOT = 500;
/** As many workers may share a run; those in excess find nothing to take, and stop. */
const PARTS = 4;

export const EXAMINER = "reperage.examiner";

export interface Demande {
	/** All the files, or those that changed since they were last looked at. */
	portee: "complet" | "changes";
	graine?: number;
	/** To the workers of the jobs; otherwise whoever launches does the work. */
	parTravaux: boolean;
}

export type Lance =
	| { ok: true; reperage: number; aExaminer: number }
	| { ok: false; motif: "deja-en-cours"; reperage: number };

/** Begins a run: who is to be looked at, cut in lots. Nothing changed: it ends at once. */
export const lancerReperage = (acteur: Acteur, demande: Demande): Promise<Lance> =>
	pourOrganisme(acteur.organisme, async (tx): Promise<Lance> => {
		const { organisme, quand } = acteur;
		const deja = await enCours(tx, organisme);
		if (deja) return { ok: false, motif: "deja-en-cours", reperage: deja.reperage };
		const jour = jourDe(quand);
		const passage: Passage = {
			...versions(),
			mois: `${jour.slice(0, 7)}-01`,
			graine: demande.graine ?? GRAINE,
			lanceLe: quand,
		};
		// Another law, code or month: every print differs, whatever was asked.
		const portee = (await commeAvant(tx, organisme, passage)) ? demande.portee : "complet";
		const [ouvert] = await tx
			.insert(reperages)
			.values({ organisme, ...passage, finalite: textes.reperages.finalite, portee })
			.onConflictDoNothing()
			.returning({ reperage: reperages.reperage });
		if (!ouvert) {
			const autre = await enCours(tx, organisme);
			return { ok: false, motif: "deja-en-cours", reperage: autre?.reperage ?? 0 };
		}
		const { reperage } = ouvert;
		const objet = `reperage-${reperage}`;
		await journaliser(
			tx,
			acteur,
			"reperage.lancer",
			objet,
			motifDe({ portee, mois: passage.mois }),
		);
		const aExaminer = await decouper(tx, acteur, reperage, passage, portee);
		if (aExaminer === 0) await conclure(tx, acteur, reperage);
		else if (demande.parTravaux)
			for (let part = 1; part <= PARTS; part++)
				await enfiler(tx, EXAMINER, { reperage, part }, { cle: `${objet}-${part}` });
		return { ok: true, reperage, aExaminer };
	});

async function commeAvant(
	tx: Transaction,
	organisme: string,
	{ mois, graine, versionDroit, versionCode, hypotheses }: Passage,
): Promise<boolean> {
	const { rows } = await tx.execute<{ pareil: boolean }>(sql`
		SELECT mois = ${mois} AND graine = ${graine} AND version_droit = ${versionDroit}
			AND version_code = ${versionCode} AND hypotheses = ${hypotheses} AS pareil
		FROM reperages WHERE organisme = ${organisme} AND etat <> 'en-cours' ORDER BY reperage DESC LIMIT 1`);
	return rows[0]?.pareil ?? false;
}

async function decouper(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	reperage: number,
	passage: Passage,
	portee: Demande["portee"],
): Promise<number> {
	const plafond = await lirePlafond(tx, organisme, jourDe(quand));
	await joindreEnMasse(tx);
	const complet = portee === "complet";
	// Of a whole office no print is needed here: each lot takes those of its files.
	const lesFaits = complet ? sql`SELECT dossier FROM dossiers` : faits(passage, plafond);
	const seuls = complet
		? sql``
		: sql`LEFT JOIN examens x ON x.organisme = ${organisme} AND x.dossier = f.dossier
			WHERE x.empreinte IS DISTINCT FROM f.empreinte`;
	const { rows } = await tx.execute<{ a_examiner: number; inchanges: number }>(sql`
		WITH faits AS (${lesFaits}),
		retenus AS (SELECT f.dossier, (row_number() OVER (ORDER BY f.dossier) - 1) / ${PAR_LOT}::int + 1 AS lot
			FROM faits f ${seuls}),
		lots AS (INSERT INTO lots_de_reperage (organisme, reperage, lot, de, a, examines)
			SELECT ${organisme}, ${reperage}, lot, min(dossier), max(dossier), count(*) FROM retenus GROUP BY lot
			RETURNING examines)
		SELECT coalesce(sum(examines), 0)::int AS a_examiner,
			(SELECT count(*)::int FROM faits) - coalesce(sum(examines), 0)::int AS inchanges FROM lots`);
	const { a_examiner = 0, inchanges = 0 } = rows[0] ?? {};
	await tx
		.update(reperages)
		.set({ inchanges })
		.where(and(eq(reperages.organisme, organisme), eq(reperages.reperage, reperage)));
	return a_examiner;
}
