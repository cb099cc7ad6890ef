import { type SQL, sql } from "drizzle-orm";
import { messagesDuContact } from "../../envois/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { DELAI_DE_CONTACT, FENETRE } from "./fenetre.ts";
import { trancheDAge } from "./tranche.ts";

interface Vue {
	organisme: string;
	action: number;
	prestation: string | null;
	au: Jour;
	planifiee: boolean;
}

const jourIci = (instant: string) => sql.raw(`(${instant} AT TIME ZONE 'Europe/Paris')::date`);

/** Who takes part, with family and age as drawn, or as they are where nothing was drawn. */
const participants = ({ organisme, action, planifiee }: Vue): SQL =>
	planifiee
		? sql`SELECT t.dossier, t.bras, t.hors_tirage, t.strate, a.lancee_le AS debut
			FROM tirages t JOIN actions a USING (organisme, action)
			WHERE t.organisme = ${organisme} AND t.action = ${action}`
		: sql`SELECT z.dossier, z.canal AS bras, NULL AS hors_tirage,
				CASE WHEN d.en_couple THEN 'couple' ELSE 'seul' END
					|| CASE WHEN d.nombre_enfants > 0 THEN '-enfants' ELSE '' END
					|| '|' || ${trancheDAge(sql`n.age`)} AS strate,
				${jourIci("z.contacte_a")} AS debut
			FROM destinataires z JOIN dossiers d USING (organisme, dossier)
			LEFT JOIN LATERAL (
				SELECT date_part('year', age(${jourIci("z.contacte_a")}, q.date_naissance))::int AS age
				FROM membres m JOIN personnes q USING (organisme, personne)
				WHERE m.organisme = z.organisme AND m.dossier = z.dossier AND m.role = 'demandeur'
					AND m.jusqua IS NULL LIMIT 1) n ON true
			WHERE z.organisme = ${organisme} AND z.action = ${action}`;

/**
 * One row a person, as known at the end of the day `au`. A right is opened by a request made after the
 * beginning, granted, and in payment, as the indicators of the yearly report count it; of ASF, a right of
 * each child, the amounts add up.
 */
export function requeteDesLignes(vue: Vue): SQL {
	const { organisme, action, prestation, au } = vue;
	const lendemain = sql`((${au}::date + 1)::timestamp AT TIME ZONE 'Europe/Paris')`;
	const dans = (jour: string) =>
		sql`${sql.raw(jour)} BETWEEN p.debut AND least(p.debut + ${FENETRE}::int, ${au}::date)`;
	return sql`
	WITH p AS MATERIALIZED (${participants(vue)})
	SELECT p.dossier::float8 AS dossier, p.bras, p.hors_tirage AS "horsTirage", p.strate, f.commune, q.sexe, p.debut::text AS debut,
		CASE WHEN NOT coalesce(e.retire, false) OR k.parle THEN ${jourIci("z.contacte_a")}::text END AS "contacteLe",
		z.canal,
		CASE WHEN ${!vue.planifiee}::boolean THEN NULL
			WHEN z.dossier IS NULL THEN CASE WHEN p.debut + ${DELAI_DE_CONTACT}::int <= ${au}::date THEN false END
			WHEN k.parle THEN true
			WHEN e.parti THEN true
			WHEN e.perdu OR z.canal = 'telephone' THEN false END AS joint,
		c.visite_le::text AS "visiteLe", s.demande_le::text AS "demandeLe",
		coalesce(s.attend AND s.accorde_le IS NULL, false) AS "enAttente",
		CASE WHEN r.ouvert THEN s.accorde_le::text END AS "ouvertLe",
		r.montant, v.rappel
	FROM p
	JOIN dossiers f ON f.organisme = ${organisme} AND f.dossier = p.dossier
	LEFT JOIN LATERAL (
		SELECT y.sexe FROM membres m JOIN personnes y USING (organisme, personne)
		WHERE m.organisme = ${organisme} AND m.dossier = p.dossier AND m.role = 'demandeur' AND m.jusqua IS NULL
		LIMIT 1) q ON true
	LEFT JOIN destinataires z ON z.organisme = ${organisme} AND z.action = ${action} AND z.dossier = p.dossier
		AND z.contacte_a < ${lendemain}
	LEFT JOIN LATERAL (
		SELECT bool_or(y.etat = 'envoye') AS parti, bool_and(y.etat IN ('echec', 'ecarte')) AS perdu,
			(array_agg(y.etat ORDER BY y.envoi DESC))[1] = 'ecarte' AS retire
		FROM envois y
		WHERE y.organisme = ${organisme}
			AND ${messagesDuContact(sql`y`, sql`${action}::bigint`, sql`p.dossier`)}) e ON true
	LEFT JOIN LATERAL (
		SELECT bool_or(issue NOT IN ('absent', 'faux-numero')) AS parle FROM appels_d_action y
		WHERE y.organisme = ${organisme} AND y.action = ${action} AND y.dossier = p.dossier
			AND y.quand < ${lendemain}) k ON true
	LEFT JOIN LATERAL (
		SELECT min(${jourIci("y.quand")}) AS visite_le FROM consultations y
		WHERE y.organisme = ${organisme} AND y.dossier = p.dossier AND y.prestation = ${prestation}
			AND ${dans("(y.quand AT TIME ZONE 'Europe/Paris')::date")}) c ON true
	LEFT JOIN LATERAL (
		SELECT min(y.arrivee) AS demande_le, bool_or(y.traitee_le IS NULL OR y.traitee_le > ${au}::date) AS attend,
			min(y.traitee_le) FILTER (WHERE y.issue = 'accord' AND y.traitee_le <= ${au}::date) AS accorde_le
		FROM sollicitations y
		WHERE y.organisme = ${organisme} AND y.dossier = p.dossier AND y.nature = 'demande'
			AND y.prestation = ${prestation} AND ${dans("y.arrivee")}) s ON true
	LEFT JOIN LATERAL (
		SELECT sum(u.montant)::int AS montant, count(*) > 0 AS ouvert FROM (
			SELECT DISTINCT ON (y.beneficiaire) y.montant FROM droits_valorises y
			WHERE y.organisme = ${organisme} AND y.dossier = p.dossier AND y.prestation = ${prestation}
				AND y.etat = 'en_paiement' AND y.depuis <= ${au}::date AND coalesce(y.fini_le > s.accorde_le, true)
			ORDER BY y.beneficiaire, y.depuis) u) r ON s.accorde_le IS NOT NULL
	LEFT JOIN LATERAL (
		SELECT sum(y.montant)::int AS rappel FROM paiements y
		WHERE y.organisme = ${organisme} AND y.dossier = p.dossier AND y.prestation = ${prestation}
			AND y.date BETWEEN s.accorde_le AND ${au}::date AND y.pourquoi LIKE 'Rappel%') v ON r.ouvert
	ORDER BY p.debut, p.dossier`;
}
