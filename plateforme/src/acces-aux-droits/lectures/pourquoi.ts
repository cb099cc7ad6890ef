import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { type DetectionPresentee, presenterDossier } from "../dossier/presenter.ts";
import { type ValeurLue, valeursLues } from "../dossier/valeurs-lues.ts";
import { foyerDuRepere } from "./foyer.ts";
import { lignesDuDossier } from "./panneau.ts";

export interface ConstatExplique extends DetectionPresentee {
	etabliLe: Jour;
	expireLe: Jour;
	reperage: number;
}

export interface PourquoiRepere {
	/** Of right, AAAA-MM. */
	mois: string;
	constats: ConstatExplique[];
	/** What was read of the household: its own figures. */
	valeurs: ValeurLue[];
}

/**
 * The live findings of one file, each with when, until when, and the calculation on the household as it
 * was read; nothing where nothing is found, or where the person objects.
 */
export async function pourquoiRepere(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
): Promise<PourquoiRepere | undefined> {
	const lignes = await lignesDuDossier(tx, acteur, dossier);
	if (lignes.length === 0) return undefined;
	const { rows } = await tx.execute<{
		cle: string;
		etabliLe: Jour;
		expireLe: Jour;
		reperage: number;
		mois: string;
	}>(sql`
		SELECT c.prestation || ' ' || coalesce(nullif(c.beneficiaire, ''), 'foyer') || ' ' || c.situation AS cle,
			(c.etabli_le AT TIME ZONE 'Europe/Paris')::date::text AS "etabliLe", c.expire_le::text AS "expireLe",
			c.reperage::float8 AS reperage, to_char(r.mois, 'YYYY-MM') AS mois
		FROM constats c JOIN reperages r USING (organisme, reperage)
		WHERE c.organisme = ${acteur.organisme} AND c.dossier = ${dossier} AND c.etat = 'ouvert'
			AND c.expire_le > ${jourDe(acteur.quand)} ORDER BY c.reperage`);
	const traces = new Map(rows.map(({ cle, ...trace }) => [cle, trace]));
	const mois = rows.at(-1)?.mois;
	const foyer = mois && (await foyerDuRepere(tx, acteur, dossier, mois));
	if (!mois || !foyer) return undefined;
	const constats = presenterDossier(foyer, lignes).detections.flatMap((detection) => {
		const { prestation, beneficiaire, situation } = detection.ligne;
		const trace = traces.get(`${prestation} ${beneficiaire} ${situation}`);
		return trace ? [{ ...detection, ...trace }] : [];
	});
	return { mois, constats, valeurs: valeursLues(foyer) };
}
