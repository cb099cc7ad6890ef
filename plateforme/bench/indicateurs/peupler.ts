import type pg from "pg";
import { delester } from "../../src/reprise/charger/delester.ts";

const TABLES = [
	"dossiers",
	"affaires",
	"sollicitations",
	"evenements",
	"pauses",
	"appels",
	"rendez_vous",
	"avis",
	"actions",
	"destinataires",
	"consultations",
	"droits_valorises",
	"paiements",
	"journal",
];

/**
 * A year of an office with as many rows as a real one, drawn in the database: nine and a half items a
 * file, in no order, one in five hundred reopened. `client` is the administrator's.
 */
export async function peupler(
	client: pg.Client,
	organisme: string,
	dossiers: number,
): Promise<void> {
	const remettre = await delester(client, TABLES);
	await client.query("SET maintenance_work_mem = '256MB'; SELECT setseed(0.42)");
	for (const ordre of ordres(`'${organisme}'`, dossiers)) await client.query(ordre);
	await remettre();
	await client.query("VACUUM ANALYZE");
}

const ordres = (o: string, dossiers: number): string[] => [
	`INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE
		SELECT ${o}, i, lpad(i::text, 7, '0') FROM generate_series(1, ${dossiers}) i`,
	`CREATE TEMP TABLE recues AS
		SELECT i, 1 + floor(random() * ${dossiers})::int AS dossier, delai,
			'2020-01-01'::date + floor(random() * 366)::int AS arrivee,
			CASE WHEN hasard < 0.430 THEN 'piece' WHEN hasard < 0.760 THEN 'appel'
				WHEN hasard < 0.900 THEN 'declaration' WHEN hasard < 0.950 THEN 'changement'
				WHEN hasard < 0.976 THEN 'demande' WHEN hasard < 0.988 THEN 'rendez-vous'
				WHEN hasard < 0.994 THEN 'reclamation' ELSE 'question' END AS nature,
			CASE WHEN hasard BETWEEN 0.430 AND 0.760 THEN 'telephone' ELSE (ARRAY['en-ligne', 'en-ligne',
				'en-ligne', 'courriel', 'courrier'])[1 + floor(canal * 5)::int] END AS canal,
			CASE WHEN hasard > 0.760 OR prestation < 0.2 THEN (ARRAY['ppa', 'rsa', 'aide_logement', 'aah',
				'asf', 'af'])[1 + floor(prestation * 6)::int] END AS prestation
		FROM (SELECT i, random() AS hasard, random() AS canal, random() AS prestation,
			(-6 * ln(1 - random() * 0.9999))::int AS delai
			FROM generate_series(1, ${Math.round(dossiers * 9.5)}) i) t`,
	`INSERT INTO affaires (organisme, affaire, dossier, prestation, objet, ouverte_le, conclue_le)
		OVERRIDING SYSTEM VALUE
		SELECT ${o}, i, dossier, prestation, 'Une affaire', arrivee, arrivee + delai FROM recues`,
	`INSERT INTO sollicitations (organisme, sollicitation, nature, prestation, canal, objet, dossier, affaire,
			arrivee, arrivee_a, promesse_initiale, promesse, etat, traitee_le, issue, version, reouvertures)
		OVERRIDING SYSTEM VALUE
		SELECT ${o}, i, nature, prestation, canal, 'Attestation de loyer', dossier, i, arrivee,
			arrivee + time '10:00', arrivee + 15, arrivee + 15, 'traitee', arrivee + delai, 'accord', 2,
			(i % 500 = 0)::int
		FROM recues`,
	`INSERT INTO evenements (organisme, sollicitation, quand, nature)
		SELECT ${o}, i, arrivee + time '10:00', 'recue' FROM recues
		UNION ALL SELECT ${o}, i, arrivee + delai + time '15:00', 'traitee' FROM recues`,
	`INSERT INTO pauses SELECT ${o}, i, arrivee + 1, '{quittance}', arrivee + 20, arrivee + 4
		FROM recues WHERE nature = 'demande' AND i % 3 = 0 AND delai > 4`,
	`INSERT INTO appels SELECT ${o}, i, CASE WHEN i % 4 = 0 THEN 'local' ELSE 'regional' END, i % 100 < 82,
			60, CASE WHEN i % 100 < 82 THEN 200 END
		FROM recues WHERE nature = 'appel'`,
	`INSERT INTO rendez_vous SELECT ${o}, i, 'telephone', 'sur-place', arrivee + time '10:00', 'tenu'
		FROM recues WHERE nature = 'rendez-vous'`,
	`INSERT INTO avis SELECT ${o}, i, 1 + i % 4, arrivee + delai + time '18:00' FROM recues WHERE i % 20 = 0`,
	`INSERT INTO actions (organisme, action, titre, prestation, lancee_le) OVERRIDING SYSTEM VALUE
		SELECT ${o}, i, 'Action ' || i, CASE i WHEN 1 THEN 'ppa' WHEN 2 THEN 'asf' END,
			'2020-01-01'::date + i * 15
		FROM generate_series(1, 19) i`,
	`INSERT INTO destinataires SELECT ${o}, CASE WHEN i % 5 > 0 THEN 1 ELSE 2 END, i,
			CASE WHEN i % 2 = 0 THEN 'sms' ELSE 'telephone' END, '2020-06-15T08:00Z'
		FROM generate_series(1, ${Math.round(dossiers / 50)}) i`,
	`INSERT INTO consultations SELECT ${o}, i, 'asf', '2020-06-16T08:00Z'
		FROM generate_series(1, ${Math.round(dossiers / 250)}) i`,
	`INSERT INTO droits_valorises (organisme, dossier, prestation, etat, montant, depuis)
		SELECT ${o}, d, p, 'en_paiement', 20000, '2019-06-01'
		FROM generate_series(1, ${dossiers}) d, unnest(ARRAY['af', 'ppa', 'asf']) p`,
	`INSERT INTO paiements (organisme, dossier, date, prestation, mois, montant)
		SELECT ${o}, d, m, 'ppa', m - interval '1 month', 20000
		FROM generate_series(1, ${dossiers}) d,
			generate_series('2020-01-05'::date, '2020-12-05', '1 month') m
		WHERE d % 2 = 0`,
	`INSERT INTO journal (organisme, quand, auteur, acte, objet, motif)
		SELECT ${o}, quand, 'compte-12', acte, 'sollicitation-' || i, motif FROM (
			SELECT i, arrivee + time '10:00' AS quand, 'sollicitation.recevoir' AS acte,
				concat('nature=', nature, ' canal=', canal, ' prestation=' || prestation, ' arrivee=',
					arrivee, ' dossier=', dossier, ' affaire=', i) AS motif
			FROM recues
			UNION ALL SELECT i, arrivee + time '10:00', 'sollicitation.promettre', 'promesse=' || arrivee + 15
			FROM recues
			UNION ALL SELECT i, arrivee + time '10:00', 'sollicitation.prendre', NULL FROM recues
			UNION ALL SELECT i, arrivee + delai + time '15:00', 'sollicitation.traiter',
				'issue=accord affaire=conclue'
			FROM recues
			UNION ALL SELECT i, arrivee + time '10:00', 'appel.terminer',
				CASE WHEN i % 100 < 82 THEN 'plateau=regional decroche=oui' ELSE 'plateau=local decroche=non' END
			FROM recues WHERE nature = 'appel'
		) l ORDER BY quand`,
	"DROP TABLE recues",
];
