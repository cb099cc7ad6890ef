import { sql } from "drizzle-orm";
import type { CodePrestation, Detection } from "droits";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, communeDe, type Jour, jourDe } from "../../socle/index.ts";
import { parLaLoi } from "../classement/classement.ts";
import type { LigneDeConstat } from "../reperage/examiner.ts";
import { textes } from "../textes.ts";
import type { Ligne } from "./ligne.ts";
import { dernierReperageFini, type Reperage } from "./reperages.ts";

export interface Ecartes {
	motif: string;
	foyers: number;
}

/** What the last run found in an office, as it stands now. */
export interface Panneau {
	reperage: Reperage;
	/** Those that could be looked at. */
	nombreFoyers: number;
	/** Those set aside, by reason, the most frequent first. */
	ecartes: Ecartes[];
	lignes: Ligne[];
}

/** The open findings of the office of who asks; nothing before the first run ended. */
export const lirePanneau = ({ organisme, quand }: Acteur): Promise<Panneau | undefined> =>
	pourOrganisme(organisme, async (tx) => {
		const reperage = await dernierReperageFini(tx, organisme);
		if (!reperage) return undefined;
		const { contacte: _, ...ecartes } = reperage.ecartes;
		const foyers = await compterExamines(tx, organisme);
		return {
			reperage,
			nombreFoyers: foyers - Object.values(ecartes).reduce((a, b) => a + b, 0),
			ecartes: Object.entries(ecartes)
				.map(([motif, n]) => ({ motif: textes.reperages.ecarts[motif] ?? motif, foyers: n }))
				.sort((a, b) => b.foyers - a.foyers),
			lignes: await lireLignes(tx, organisme, jourDe(quand)),
		};
	});

async function compterExamines(tx: Transaction, organisme: string): Promise<number> {
	const { rows } = await tx.execute<{ n: number }>(
		sql`SELECT count(*)::int AS n FROM examens WHERE organisme = ${organisme}`,
	);
	return rows[0]?.n ?? 0;
}

interface Retenues {
	etat: string;
	lignes: Ligne[];
}

/** The lines of an office are sorted and counted at each page: kept while nothing of them changed. */
const memoire = new Map<string, Retenues>();

async function lireLignes(tx: Transaction, organisme: string, jour: Jour): Promise<Ligne[]> {
	const etat = await etatDesConstats(tx, organisme, jour);
	const deja = memoire.get(organisme);
	if (deja?.etat === etat) return deja.lignes;
	const { rows } = await tx.execute<Lue>(sql`${LIRE}
		WHERE c.organisme = ${organisme} AND c.etat = 'ouvert' AND ${estVivant(jour)}`);
	const lignes = rows.map(enLigne);
	memoire.set(organisme, { etat, lignes });
	return lignes;
}

/** Changes whenever a line appears, disappears or changes: a run, a purge, an objection, a protection. */
async function etatDesConstats(tx: Transaction, organisme: string, jour: Jour): Promise<string> {
	const { rows } = await tx.execute<{ etat: string }>(sql`
		SELECT concat_ws(' ', ${jour}::text,
			(SELECT concat_ws(' ', count(*), max(constat), max(reperage), max(etabli_le)) FROM constats
				WHERE organisme = ${organisme} AND etat = 'ouvert'),
			(SELECT concat_ws(' ', count(*), count(jusqua)) FROM oppositions
				WHERE organisme = ${organisme} AND objet = 'reperage'),
			(SELECT count(*) FROM dossiers WHERE organisme = ${organisme} AND protection IS NOT NULL)) AS etat`);
	return rows[0]?.etat ?? "";
}

/** From the moment when someone objects, without waiting for the next run. */
export const sansOppose = (jour: Jour) => sql`NOT EXISTS (SELECT FROM oppositions o
	WHERE o.organisme = c.organisme AND o.dossier = c.dossier AND o.objet = 'reperage'
		AND o.depuis <= ${jour} AND (o.jusqua IS NULL OR o.jusqua > ${jour}))`;

/** Neither objected to nor expired, whether or not the nightly purge has passed. */
export const estVivant = (jour: Jour) => sql`c.expire_le > ${jour} AND ${sansOppose(jour)}`;

/** The address of a protected file is not shown in a list, not even its town. */
const LIRE = sql`
	SELECT d.matricule AS id, CASE WHEN d.protection IS NULL THEN d.commune END AS commune, c.prestation,
		c.beneficiaire, c.situation, c.statut, c.probabilite, c.montant, c.mini, c.maxi, c.gain_net_12_mois,
		to_char(c.au_moins_depuis, 'YYYY-MM') AS au_moins_depuis, c.rappel_possible, c.mois_perdus, c.manque, c.suite, c.rang
	FROM constats c JOIN dossiers d USING (organisme, dossier)`;

interface Lue extends Omit<LigneDeConstat, "dossier">, Record<string, unknown> {
	id: string;
	commune: string | null;
	prestation: CodePrestation;
	situation: Detection["situation"];
	statut: Detection["statut"];
}

/** As the law says it, in euros: the list and the household read both the same. */
function enLigne({ mini, maxi, commune, beneficiaire, ...lue }: Lue): Ligne {
	const gain = lue.gain_net_12_mois / 100;
	return {
		...lue,
		beneficiaire: beneficiaire === "" ? "foyer" : beneficiaire,
		montant: lue.montant / 100,
		min: mini / 100,
		max: maxi / 100,
		gain_net_12_mois: gain,
		rappel_possible: lue.rappel_possible / 100,
		commune: commune ? (communeDe(commune)?.nom ?? commune) : "",
		interet: parLaLoi({ ...lue, gain, moisPerdus: lue.mois_perdus }),
	};
}

/** Those of one file. */
export async function lignesDuDossier(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	dossier: number,
): Promise<Ligne[]> {
	const { rows } = await tx.execute<Lue>(sql`${LIRE}
		WHERE c.organisme = ${organisme} AND c.dossier = ${dossier} AND c.etat = 'ouvert'
			AND ${estVivant(jourDe(quand))}`);
	return rows.map(enLigne);
}
