import { type SQL, sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import type { NatureParticularite } from "../../dossiers/index.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { DE_LA_MDPH, type IssueDeVerification } from "../reperage/reserves.ts";
import { FAITS_MONTRES, RAISONS, VUES, type Vue } from "../reperage/vues.ts";
import { sansOppose } from "./panneau.ts";

/** What is at stake behind a fact of this nature, of findings `k`. */
export const enJeu = (nature: SQL): SQL => sql`k.etat = 'ouvert'
	AND (${nature} <> 'mdph' OR k.prestation = ANY (${sql.param([...DE_LA_MDPH])}::text[]))`;

export interface FaitAVerifier {
	dossier: number;
	matricule: string;
	nature: NatureParticularite;
	precision: string;
	depuis: Jour;
	/** Rights that wait for it, and their sum, € a month. */
	prestations: CodePrestation[];
	/** Rights on file that a decision of the MDPH carries. */
	portes: CodePrestation[];
	montant: number;
	/** Probability × net gain over twelve months, €. */
	enjeu: number;
	issue: IssueDeVerification | null;
	verifieLe: Jour | null;
}

export interface AVerifier {
	lignes: FaitAVerifier[];
	comptes: Record<Vue, number>;
	/** Findings that the law itself leaves to a person: alternating custody, a state that nobody knows. */
	autres: number;
}

/**
 * What only a person may settle: one line a fact of a file that holds up a right, or that the MDPH is to
 * decide; those whose rights weigh most first, then the oldest. It leaves the list once verified, and comes
 * back with another fact or another right.
 */
export const lireAVerifier = ({ organisme, quand }: Acteur, vue?: Vue): Promise<AVerifier> =>
	pourOrganisme(organisme, async (tx) => {
		const jour = jourDe(quand);
		const { rows } = await tx.execute<{
			lignes: FaitAVerifier[] | null;
			comptes: Partial<Record<Vue, number>>;
			autres: number;
		}>(sql`
			WITH faits AS (SELECT c.dossier, d.matricule, c.nature, c.precision, c.depuis, v.issue,
					(v.faite_le AT TIME ZONE 'Europe/Paris')::date AS "verifieLe", coalesce(e.prestations, '{}') AS prestations,
					coalesce(e.montant, 0) / 100.0 AS montant, coalesce(e.enjeu, 0) / 100.0 AS enjeu,
					CASE WHEN v.issue IS NOT NULL AND coalesce(e.prestations <@ v.prestations, true) THEN 'verifies'
						WHEN e.prestations IS NULL AND c.nature <> 'mdph' THEN 'sans-droit' ELSE c.nature END AS vue,
					CASE c.nature WHEN 'mdph' THEN ARRAY(SELECT DISTINCT w.prestation FROM droits_valorises w
						WHERE w.organisme = d.organisme AND w.dossier = d.dossier AND w.fini_le IS NULL
							AND w.prestation = ANY (${sql.param([...DE_LA_MDPH])}::text[])
							AND w.etat IN ('en_paiement', 'suspendu', 'demande_en_cours') ORDER BY 1)
						ELSE '{}' END AS portes
				FROM particularites c JOIN dossiers d USING (organisme, dossier)
				LEFT JOIN verifications v USING (organisme, dossier, nature, precision, depuis)
				LEFT JOIN LATERAL (SELECT array_agg(DISTINCT k.prestation ORDER BY k.prestation) AS prestations,
						sum(k.montant) AS montant, sum(k.probabilite * k.gain_net_12_mois) AS enjeu
					FROM constats k WHERE k.organisme = d.organisme AND k.dossier = d.dossier
						AND ${enJeu(sql`c.nature`)}) e ON true
				WHERE c.organisme = ${organisme} AND c.depuis <= ${jour} AND (c.jusqua IS NULL OR c.jusqua > ${jour})
					AND d.etat <> 'radie' AND ${sansOppose(jour)}),
			montres AS (SELECT * FROM faits
				WHERE CASE WHEN ${vue ?? null}::text IS NULL THEN vue = ANY (${sql.param([...RAISONS])}::text[]) ELSE vue = ${vue ?? null} END
				ORDER BY CASE vue WHEN 'verifies' THEN "verifieLe" END DESC, enjeu DESC, depuis, dossier, nature
				LIMIT ${FAITS_MONTRES})
			SELECT (SELECT jsonb_agg(to_jsonb(m) - 'vue'
					ORDER BY CASE vue WHEN 'verifies' THEN "verifieLe" END DESC, enjeu DESC, depuis, dossier, nature)
					FROM montres m) AS lignes,
				(SELECT coalesce(jsonb_object_agg(vue, n), '{}') FROM (SELECT vue, count(*) AS n FROM faits
					GROUP BY vue) c) AS comptes,
				(SELECT count(*)::int FROM constats c WHERE c.organisme = ${organisme} AND c.etat = 'ouvert'
					AND c.situation = 'a_verifier' AND ${sansOppose(jour)}
					AND NOT EXISTS (SELECT FROM faits f WHERE f.dossier = c.dossier
						AND (f.nature <> 'mdph' OR c.prestation = ANY (f.prestations)))) AS autres`);
		const { lignes = null, comptes = {}, autres = 0 } = rows[0] ?? {};
		const compte = (une: Vue) => comptes[une] ?? 0;
		return {
			lignes: lignes ?? [],
			comptes: Object.fromEntries(VUES.map((une) => [une, compte(une)])) as Record<Vue, number>,
			autres,
		};
	});
