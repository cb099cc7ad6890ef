-- How what goes out is handed over: why it exists, until when it is true, to which contact point, what
-- takes its place elsewhere; and what became of it, carrier's receipts and bounces included.
ALTER TABLE envois
	ADD nature text NOT NULL DEFAULT 'service' CHECK (nature IN ('campagne', 'service', 'decision')),
	-- The last day on which what it says is true.
	ADD valable_jusqua date,
	ADD contact bigint,
	-- What to write on the next channel: {"sms": {"corps"}, "courrier": {"sujet", "corps"}}.
	ADD replis jsonb,
	-- The message that could not reach the person, whose place this one takes.
	ADD suite_de bigint,
	-- The office's time before which it does not go.
	ADD pas_avant timestamptz,
	-- Why it waits, or why it does not go.
	ADD motif text CHECK (motif ~ '^[a-z-]{1,40}$'),
	ADD pris_le timestamptz,
	-- What the carrier calls it, to know it again in its receipts.
	ADD reference text CHECK (length(reference) BETWEEN 1 AND 100),
	ADD rebonds smallint NOT NULL DEFAULT 0,
	ADD distribue_le timestamptz,
	ADD lot bigint,
	DROP CONSTRAINT envois_etat_check,
	ADD CONSTRAINT envois_etat_check CHECK (etat IN
		('a-envoyer', 'en-cours', 'en-lot', 'envoye', 'incertain', 'echec', 'ecarte')),
	ADD CHECK (nature <> 'campagne' OR dossier IS NOT NULL),
	ADD CHECK (etat <> 'ecarte' OR motif IS NOT NULL),
	ADD CHECK (etat <> 'en-lot' OR lot IS NOT NULL),
	ADD FOREIGN KEY (organisme, contact) REFERENCES contacts,
	ADD FOREIGN KEY (organisme, suite_de) REFERENCES envois;
DROP INDEX envois_a_envoyer;
-- What answers someone goes before a campaign.
CREATE INDEX envois_en_attente ON envois (organisme, canal, (nature = 'campagne'), envoi) WHERE etat = 'a-envoyer';
CREATE INDEX envois_en_cours ON envois (organisme, pris_le) WHERE etat = 'en-cours';
CREATE INDEX envois_par_prise ON envois (organisme, canal, pris_le) WHERE pris_le IS NOT NULL;
CREATE INDEX envois_par_reference ON envois (organisme, reference) WHERE reference IS NOT NULL;
CREATE INDEX envois_par_lot ON envois (organisme, lot, envoi) WHERE lot IS NOT NULL;
-- A message that did not reach is followed by one other at most.
CREATE UNIQUE INDEX envois_par_suite ON envois (organisme, suite_de) WHERE suite_de IS NOT NULL;
GRANT UPDATE (pas_avant, motif, pris_le, reference, rebonds, distribue_le, lot) ON envois
	TO droit_ouvert_application;

-- When and how much the office lets out; a change begins on a day, and what came before stays known.
CREATE TABLE reglages_des_envois (
	organisme text NOT NULL REFERENCES organismes,
	depuis date NOT NULL,
	-- Minutes after midnight, in France.
	sms_de smallint NOT NULL CHECK (sms_de BETWEEN 0 AND 1439),
	sms_a smallint NOT NULL CHECK (sms_a BETWEEN 1 AND 1440 AND sms_a > sms_de),
	sms_jours_chomes boolean NOT NULL,
	courriels_par_minute integer CHECK (courriels_par_minute BETWEEN 1 AND 100000),
	sms_par_minute integer CHECK (sms_par_minute BETWEEN 1 AND 100000),
	-- At most so many messages of campaigns to one file in so many days.
	plafond smallint NOT NULL CHECK (plafond BETWEEN 1 AND 100),
	plafond_jours smallint NOT NULL CHECK (plafond_jours BETWEEN 1 AND 366),
	PRIMARY KEY (organisme, depuis)
);

-- What the process that hands over knows of each carrier, for the pages.
CREATE TABLE transporteurs (
	organisme text NOT NULL REFERENCES organismes,
	canal text NOT NULL CHECK (canal IN ('courriel', 'sms')),
	etat text NOT NULL CHECK (etat IN ('simule', 'branche', 'en-panne')),
	-- The carrier's words, or the system's, without any personal data.
	detail text CHECK (length(detail) <= 200),
	depuis timestamptz NOT NULL,
	PRIMARY KEY (organisme, canal)
);

-- What comes back: bounces, receipts, STOP and other answers. The same one is taken once.
CREATE TABLE retours (
	organisme text NOT NULL REFERENCES organismes,
	retour bigint GENERATED ALWAYS AS IDENTITY,
	canal text NOT NULL CHECK (canal IN ('courriel', 'sms', 'courrier')),
	nature text NOT NULL CHECK (nature IN ('distribue', 'retarde', 'rebond', 'rejet', 'stop', 'reponse')),
	recu_le timestamptz NOT NULL,
	envoi bigint,
	reference text CHECK (length(reference) BETWEEN 1 AND 100),
	-- « 5.1.1 », « UNDELIV 001 »
	code text CHECK (length(code) <= 40),
	empreinte bytea NOT NULL,
	PRIMARY KEY (organisme, retour),
	UNIQUE (organisme, empreinte),
	FOREIGN KEY (organisme, envoi) REFERENCES envois
);
CREATE INDEX retours_par_envoi ON retours (organisme, envoi) WHERE envoi IS NOT NULL;
CREATE INDEX retours_en_attente ON retours (organisme, reference) WHERE envoi IS NULL AND reference IS NOT NULL;

-- The way out that each campaign e-mail carries. Only the print of its secret is kept.
CREATE TABLE liens_d_opposition (
	organisme text NOT NULL,
	empreinte bytea NOT NULL,
	envoi bigint NOT NULL,
	suivi_le timestamptz,
	PRIMARY KEY (organisme, empreinte),
	FOREIGN KEY (organisme, envoi) REFERENCES envois
);

-- Letters printed together, until someone says that they are posted.
CREATE TABLE lots_de_courrier (
	organisme text NOT NULL REFERENCES organismes,
	lot bigint GENERATED ALWAYS AS IDENTITY,
	prepare_le timestamptz NOT NULL,
	nombre integer NOT NULL CHECK (nombre > 0),
	poste_le timestamptz,
	PRIMARY KEY (organisme, lot)
);
ALTER TABLE envois ADD FOREIGN KEY (organisme, lot) REFERENCES lots_de_courrier;

SELECT cloisonner('reglages_des_envois'), cloisonner('transporteurs'), cloisonner('retours'),
	cloisonner('liens_d_opposition'), cloisonner('lots_de_courrier');
GRANT SELECT, INSERT, UPDATE ON reglages_des_envois, transporteurs TO droit_ouvert_application;
GRANT SELECT, INSERT ON retours, liens_d_opposition, lots_de_courrier TO droit_ouvert_application;
GRANT UPDATE (envoi) ON retours TO droit_ouvert_application;
GRANT UPDATE (suivi_le) ON liens_d_opposition TO droit_ouvert_application;
GRANT UPDATE (poste_le) ON lots_de_courrier TO droit_ouvert_application;
GRANT SELECT ON reglages_des_envois, transporteurs, retours, liens_d_opposition, lots_de_courrier
	TO droit_ouvert_chargement;

-- A standing service hands messages over, and no longer one job a message.
DELETE FROM pgboss.job WHERE name = 'envois.remettre';
DELETE FROM pgboss.queue WHERE name = 'envois.remettre';
