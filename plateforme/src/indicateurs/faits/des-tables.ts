import { conclusions, issueDeLaLigne, lignesDAffaires } from "./conclusions.ts";
import { datees, jourIci, LENDEMAIN, type Relations } from "./relations.ts";

/**
 * A reopening overwrites the day and the issue of the treatment before it: for the few items reopened
 * whose last treatment is not yet known that day, history says what was.
 */
export const relationsDesTables: Relations = {
	...datees,
	faits_sollicitations: {
		retenue: false,
		de: ["traitements_effaces"],
		sql: `SELECT s.sollicitation, s.nature, s.canal, s.prestation, s.dossier, s.affaire, s.arrivee,
				CASE WHEN s.traitee_le <= $3 THEN s.traitee_le ELSE e.traitee_le END AS traitee_le,
				CASE WHEN s.traitee_le <= $3 THEN s.issue ELSE e.issue END AS issue
			FROM sollicitations s LEFT JOIN traitements_effaces e ON e.sollicitation = s.sollicitation
			WHERE s.organisme = $4 AND s.arrivee <= $3`,
	},
	/** As last treated that day, where a reopening since then left no trace in the item itself. */
	traitements_effaces: {
		retenue: false,
		sql: `SELECT sollicitation, ${jourIci("quand")} AS traitee_le, ${issueDeLaLigne("sollicitation")} AS issue
			FROM (
				SELECT DISTINCT ON (s.sollicitation) s.sollicitation, e.nature, e.quand
				FROM sollicitations s JOIN evenements e
					ON e.organisme = $4 AND e.sollicitation = s.sollicitation
						AND e.nature IN ('traitee', 'rouverte') AND e.quand < ${LENDEMAIN}
				WHERE s.organisme = $4 AND s.reouvertures > 0 AND coalesce(s.traitee_le > $3, true)
				ORDER BY s.sollicitation, e.evenement DESC) d
			WHERE nature = 'traitee'`,
	},
	faits_affaires: {
		retenue: false,
		de: ["conclusions_effacees"],
		sql: `SELECT a.affaire, a.dossier, a.prestation, a.ouverte_le,
				CASE WHEN a.conclue_le <= $3 THEN a.conclue_le ELSE e.conclue_le END AS conclue_le
			FROM affaires a LEFT JOIN conclusions_effacees e ON e.affaire = a.affaire
			WHERE a.organisme = $4 AND a.ouverte_le <= $3`,
	},
	conclusions_effacees: {
		retenue: false,
		sql: conclusions(`SELECT s.affaire, ${lignesDAffaires}
			FROM affaires a JOIN sollicitations s ON s.organisme = $4 AND s.affaire = a.affaire
			CROSS JOIN LATERAL (SELECT * FROM journal
				WHERE organisme = $4 AND objet = 'sollicitation-' || s.sollicitation OFFSET 0) j
			WHERE a.organisme = $4 AND coalesce(a.conclue_le > $3, true) AND a.affaire IN
				(SELECT affaire FROM sollicitations WHERE organisme = $4 AND reouvertures > 0)`),
	},
	faits_pauses: {
		retenue: false,
		sql: `SELECT sollicitation, debut, least(fin, echeance, $3::date) AS fin
			FROM pauses WHERE organisme = $4 AND debut < $3`,
	},
	faits_appels: {
		retenue: false,
		sql: `SELECT a.sollicitation, s.dossier, s.arrivee, a.plateau, a.decroche
			FROM appels a JOIN sollicitations s
				ON s.organisme = $4 AND s.sollicitation = a.sollicitation AND s.nature = 'appel'
			WHERE a.organisme = $4 AND s.arrivee <= $3`,
	},
	faits_rendez_vous: {
		retenue: false,
		sql: `SELECT r.sollicitation, s.dossier, ${jourIci("r.prevu_a")} AS prevu_le, r.mode, r.etat
			FROM rendez_vous r LEFT JOIN sollicitations s
				ON s.organisme = $4 AND s.sollicitation = r.sollicitation
			WHERE r.organisme = $4 AND r.prevu_a < ${LENDEMAIN}`,
	},
	faits_avis: {
		retenue: false,
		sql: `SELECT a.sollicitation, s.dossier, a.note, ${jourIci("a.quand")} AS donne_le
			FROM avis a LEFT JOIN sollicitations s
				ON s.organisme = $4 AND s.sollicitation = a.sollicitation
			WHERE a.organisme = $4 AND a.quand < ${LENDEMAIN}`,
	},
	faits_actions: {
		retenue: false,
		sql: "SELECT action, prestation, lancee_le FROM actions WHERE organisme = $4 AND lancee_le <= $3",
	},
	faits_destinataires: {
		retenue: false,
		de: ["contacts_retires"],
		sql: `SELECT action, a.prestation, d.dossier, d.canal, ${jourIci("d.contacte_a")} AS contacte_le
			FROM destinataires d JOIN actions a USING (organisme, action)
			WHERE organisme = $4 AND d.contacte_a < ${LENDEMAIN}
				AND (action, d.dossier) NOT IN (SELECT action, dossier FROM contacts_retires)`,
	},
	/** Whose last message was set aside by that day, which the outbox no longer tells once it went on. */
	contacts_retires: {
		retenue: true,
		sql: `SELECT z.action, z.dossier FROM destinataires z
			CROSS JOIN LATERAL (SELECT envoi FROM envois y
				WHERE y.organisme = $4 AND y.dossier = z.dossier AND y.demande_le < ${LENDEMAIN}
					AND split_part(y.cle, ':', 1) = 'action-' || z.action || '-dossier-' || z.dossier
				ORDER BY envoi DESC LIMIT 1) m
			CROSS JOIN LATERAL (SELECT acte FROM journal
				WHERE organisme = $4 AND objet = 'envoi-' || m.envoi AND quand < ${LENDEMAIN}
					AND acte IN ('envoi.ecarter', 'envoi.remettre', 'envoi.renvoyer')
				ORDER BY numero DESC LIMIT 1) j
			WHERE z.organisme = $4 AND j.acte = 'envoi.ecarter'
				AND NOT EXISTS (SELECT FROM appels_d_action a
					WHERE a.organisme = $4 AND a.action = z.action AND a.dossier = z.dossier
						AND a.issue NOT IN ('absent', 'faux-numero') AND a.quand < ${LENDEMAIN})`,
	},
	faits_consultations: {
		retenue: false,
		sql: `SELECT dossier, prestation, ${jourIci("quand")} AS consultee_le
			FROM consultations WHERE organisme = $4 AND quand < ${LENDEMAIN}`,
	},
};
