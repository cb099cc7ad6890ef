import { conclusions, fait } from "./conclusions.ts";
import { datees, jourIci, LENDEMAIN, type Relations } from "./relations.ts";

const lignes = (acte: string, colonnes: string, jusquaLaMesure = true): string =>
	`SELECT ${colonnes} FROM journal WHERE organisme = $4 AND acte = '${acte}'${
		jusquaLaMesure ? ` AND quand < ${LENDEMAIN}` : ""
	}`;

/** « sollicitation-12 » → 12 */
const numeroDe = (objet: string): string => `split_part(${objet}, '-', 2)::bigint`;
const item = `${numeroDe("objet")} AS sollicitation`;
const nombre = (cle: string): string => `${fait(cle)}::bigint AS ${cle}`;
const jour = (cle: string): string => `${fait(cle)}::date`;

/** The same relations from what the acts wrote of themselves, in the order in which they were done. */
export const relationsDuJournal: Relations = {
	...datees,
	/** Items as received, with the file and the matter that they were last attached to. */
	recues: {
		retenue: true,
		de: ["rattachements"],
		sql: `SELECT r.sollicitation, r.numero, r.nature, r.canal, r.prestation, r.arrivee, r.affaire AS premiere,
				coalesce(t.dossier, r.dossier) AS dossier, coalesce(t.affaire, r.affaire) AS affaire
			FROM (${lignes(
				"sollicitation.recevoir",
				`${item}, numero, ${fait("nature")} AS nature, ${fait("canal")} AS canal,
				${fait("prestation")} AS prestation, ${jour("arrivee")} AS arrivee, ${nombre("dossier")}, ${nombre("affaire")}`,
				false,
			)}) r LEFT JOIN (
				SELECT DISTINCT ON (sollicitation) sollicitation, dossier, affaire FROM rattachements
				ORDER BY sollicitation, numero DESC) t USING (sollicitation)
			WHERE r.arrivee <= $3`,
	},
	rattachements: {
		retenue: true,
		sql: lignes(
			"sollicitation.rattacher",
			`${item}, numero, ${nombre("dossier")}, ${nombre("affaire")}`,
			false,
		),
	},
	traitements: {
		retenue: true,
		sql: lignes(
			"sollicitation.traiter",
			`${item}, numero, quand, ${fait("issue")} AS issue, ${fait("affaire")} = 'conclue' AS conclue`,
		),
	},
	reouvertures: {
		retenue: true,
		sql: lignes("sollicitation.rouvrir", `${item}, numero, quand`),
	},
	faits_sollicitations: {
		retenue: true,
		de: ["recues", "traitements", "reouvertures"],
		sql: `SELECT r.sollicitation, r.nature, r.canal, r.prestation, r.dossier, r.affaire, r.arrivee,
				${jourIci("t.quand")} AS traitee_le, t.issue
			FROM recues r LEFT JOIN (
				SELECT t.sollicitation, t.quand, t.issue FROM traitements t LEFT JOIN (
					SELECT sollicitation, max(numero) AS numero FROM reouvertures GROUP BY sollicitation) o
					USING (sollicitation)
				WHERE t.numero > coalesce(o.numero, 0)) t USING (sollicitation)`,
	},
	/** A matter is born of the first line that names it: of its arrival, for its benefit. */
	faits_affaires: {
		retenue: true,
		de: ["recues", "rattachements", "traitements", "reouvertures"],
		sql: `SELECT n.affaire, m.dossier, n.prestation, n.ouverte_le, c.conclue_le
			FROM (
				SELECT DISTINCT ON (affaire) affaire, prestation, arrivee AS ouverte_le FROM (
					SELECT premiere AS affaire, numero, prestation, arrivee FROM recues
					UNION ALL
					SELECT a.affaire, a.numero, r.prestation, r.arrivee
					FROM rattachements a JOIN recues r USING (sollicitation)) nommees
				WHERE affaire IS NOT NULL ORDER BY affaire, numero) n
			LEFT JOIN (SELECT affaire, max(dossier) AS dossier FROM recues GROUP BY affaire) m USING (affaire)
			LEFT JOIN (${conclusions(`
				SELECT r.affaire, t.numero, t.quand, t.acte, t.conclue FROM recues r JOIN (
					SELECT sollicitation, numero, quand, 'sollicitation.traiter' AS acte, conclue FROM traitements
					UNION ALL
					SELECT sollicitation, numero, quand, 'sollicitation.rouvrir', false FROM reouvertures) t
					USING (sollicitation)`)}) c USING (affaire)`,
	},
	faits_pauses: {
		retenue: true,
		sql: `SELECT sollicitation, debut, least(fin, echeance, $3::date) AS fin FROM (
				SELECT sollicitation, acte, ${jourIci("quand")} AS debut, echeance,
					lead(fin) OVER (PARTITION BY sollicitation ORDER BY numero) AS fin
				FROM (SELECT ${item}, numero, acte, quand, ${jour("echeance")} AS echeance, ${jour("fin")} AS fin
					FROM journal WHERE organisme = $4 AND quand < ${LENDEMAIN}
						AND acte IN ('sollicitation.mettre-en-pause', 'sollicitation.reprendre')) l) p
			WHERE acte = 'sollicitation.mettre-en-pause' AND debut < $3`,
	},
	faits_appels: {
		retenue: true,
		de: ["recues"],
		sql: `SELECT a.sollicitation, r.dossier, r.arrivee, a.plateau, a.decroche
			FROM (${lignes(
				"appel.terminer",
				`${item}, ${fait("plateau")} AS plateau, ${fait("decroche")} = 'oui' AS decroche`,
				false,
			)}) a JOIN recues r USING (sollicitation)`,
	},
	/** How and when it is to be held: as last said. What became of it is dated by its day. */
	faits_rendez_vous: {
		retenue: true,
		de: ["recues"],
		sql: `SELECT sollicitation, r.dossier, ${jourIci("p.prevu")} AS prevu_le, p.mode, coalesce(p.etat, 'prevu') AS etat
			FROM (
				SELECT ${item},
					(array_agg(${fait("mode")} ORDER BY numero DESC) FILTER (WHERE ${fait("mode")} IS NOT NULL))[1] AS mode,
					(array_agg(${fait("prevu")} ORDER BY numero DESC)
						FILTER (WHERE ${fait("prevu")} IS NOT NULL))[1]::timestamptz AS prevu,
					max(${fait("etat")}) AS etat
				FROM journal WHERE organisme = $4
					AND acte IN ('rendez-vous.prendre', 'rendez-vous.changer-mode', 'rendez-vous.tenir')
				GROUP BY 1) p JOIN recues r USING (sollicitation)
			WHERE p.prevu < ${LENDEMAIN}`,
	},
	faits_avis: {
		retenue: true,
		de: ["recues"],
		sql: `SELECT a.sollicitation, r.dossier, a.note, a.donne_le
			FROM (${lignes(
				"satisfaction.repondre",
				`${item}, ${fait("note")}::int AS note, ${jourIci("quand")} AS donne_le`,
			)}) a JOIN recues r USING (sollicitation)`,
	},
	faits_actions: {
		retenue: true,
		sql: lignes(
			"action.lancer",
			`${numeroDe("objet")} AS action, ${fait("prestation")} AS prestation, ${jourIci("quand")} AS lancee_le`,
		),
	},
	faits_destinataires: {
		retenue: true,
		de: ["faits_actions", "contacts_retires"],
		sql: `SELECT action, a.prestation, d.dossier, d.canal, d.contacte_le
			FROM (${lignes(
				"action.contacter",
				`${nombre("action")}, ${nombre("dossier")}, ${fait("canal")} AS canal, ${jourIci("quand")} AS contacte_le`,
			)}) d JOIN faits_actions a USING (action)
			WHERE (action, d.dossier) NOT IN (SELECT action, dossier FROM contacts_retires)`,
	},
	contacts_retires: {
		retenue: true,
		sql: `SELECT action, dossier FROM (
				SELECT DISTINCT ON (action, dossier) action, dossier, acte FROM (
					SELECT ${nombre("action")}, ${nombre("dossier")}, acte, numero FROM journal
					WHERE organisme = $4 AND quand < ${LENDEMAIN} AND ${fait("action")} IS NOT NULL
						AND acte IN ('envoi.ecarter', 'envoi.remettre', 'envoi.renvoyer', 'envoi.basculer')) l
				ORDER BY action, dossier, numero DESC) d
			WHERE acte = 'envoi.ecarter' AND (action, dossier) NOT IN (
				${lignes("action.appeler", `${nombre("action")}, ${nombre("dossier")}`)}
					AND ${fait("issue")} NOT IN ('absent', 'faux-numero'))`,
	},
	faits_consultations: {
		retenue: true,
		sql: lignes(
			"consultation.noter",
			`${nombre("dossier")}, ${fait("prestation")} AS prestation, ${jourIci("quand")} AS consultee_le`,
		),
	},
};
