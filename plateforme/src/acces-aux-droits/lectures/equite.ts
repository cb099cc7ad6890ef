import { sql } from "drizzle-orm";
import { PARTS_DE_SEXE } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { communes, DENSITES, type Jour, TYPES_DE_COMMUNE } from "../../socle/index.ts";
import type { Equite } from "../tables.ts";

const CHERES = communes.filter(({ zone }) => zone === 2).map(({ code }) => code);
const codesDe = (voulue: string) =>
	sql.param(communes.filter(({ densite }) => densite === voulue).map(({ code }) => code));

export const GROUPES = ["sexe", "age", "famille", "densite", "commune"] as const;

/**
 * Who is looked at, and who has a right that nobody asked for: by sex and age of the claimant,
 * family, and kind of town. Counts only; nationality is never held for it, and the sex is read here alone.
 */
export async function compterEquite(
	tx: Transaction,
	organisme: string,
	jour: Jour,
): Promise<Equite> {
	const { rows } = await tx.execute<{
		groupe: (typeof GROUPES)[number];
		part: string;
		examines: number;
		reperes: number;
	}>(sql`
		WITH regardes AS (SELECT d.dossier, c.dossier IS NOT NULL AS repere,
				CASE WHEN a.ans IS NULL THEN 'âge inconnu' WHEN a.ans < 25 THEN 'moins de 25 ans'
					WHEN a.ans < 40 THEN 'de 25 à 39 ans' WHEN a.ans < 60 THEN 'de 40 à 59 ans' ELSE '60 ans et plus' END AS age,
				CASE WHEN d.en_couple IS NULL THEN 'famille inconnue'
					WHEN d.en_couple AND d.nombre_enfants > 0 THEN 'couple avec enfants' WHEN d.en_couple THEN 'couple sans enfant'
					WHEN d.nombre_enfants > 0 THEN 'parent seul' ELSE 'personne seule' END AS famille,
				CASE WHEN d.commune IS NULL THEN ${TYPES_DE_COMMUNE.inconnue}
					WHEN d.commune = ANY (${sql.param(CHERES)}::text[]) THEN ${TYPES_DE_COMMUNE[2]}
					ELSE ${TYPES_DE_COMMUNE[3]} END AS commune,
				CASE WHEN d.commune = ANY (${codesDe("urbaine")}::text[]) THEN ${DENSITES.urbaine}
					WHEN d.commune = ANY (${codesDe("rurale")}::text[]) THEN ${DENSITES.rurale}
					ELSE ${DENSITES.inconnue} END AS densite,
				CASE a.sexe WHEN 'F' THEN ${PARTS_DE_SEXE.F} WHEN 'M' THEN ${PARTS_DE_SEXE.M}
					ELSE ${PARTS_DE_SEXE.inconnu} END AS sexe
			FROM dossiers d
			JOIN examens x ON x.organisme = ${organisme} AND x.dossier = d.dossier
				AND (x.ecart IS NULL OR x.ecart = 'contacte')
			LEFT JOIN (SELECT m.dossier, max(extract(year FROM age(${jour}::date, p.date_naissance))) AS ans, min(p.sexe) AS sexe
				FROM membres m JOIN personnes p USING (organisme, personne)
				WHERE m.organisme = ${organisme} AND m.role = 'demandeur' AND m.jusqua IS NULL GROUP BY m.dossier) a
				ON a.dossier = d.dossier
			LEFT JOIN (SELECT DISTINCT dossier FROM constats WHERE organisme = ${organisme} AND etat = 'ouvert'
				AND situation = 'a_demander' AND statut IN ('certain', 'probable')) c ON c.dossier = d.dossier
			WHERE d.organisme = ${organisme})
		SELECT CASE WHEN age IS NOT NULL THEN 'age' WHEN famille IS NOT NULL THEN 'famille'
				WHEN sexe IS NOT NULL THEN 'sexe' WHEN densite IS NOT NULL THEN 'densite' ELSE 'commune' END AS groupe,
			coalesce(age, famille, sexe, densite, commune) AS part, count(*)::int AS examines,
			(count(*) FILTER (WHERE repere))::int AS reperes
		FROM regardes GROUP BY GROUPING SETS ((age), (famille), (sexe), (densite), (commune)) ORDER BY 1, 2`);
	const equite: Equite = {};
	for (const { groupe, part, examines, reperes } of rows) {
		equite[groupe] ??= {};
		equite[groupe][part] = { examines, reperes };
	}
	return equite;
}
