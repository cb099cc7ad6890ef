-- What goes out: written in the transaction that decides it, sent by a job, never twice.
CREATE TABLE envois (
	organisme text NOT NULL REFERENCES organismes,
	envoi bigint GENERATED ALWAYS AS IDENTITY,
	-- Who asks for it and why, once and for all: « demarche-12-accuse ».
	cle text NOT NULL CHECK (cle ~ '^[a-z0-9.:-]{1,100}$'),
	dossier bigint,
	canal text NOT NULL CHECK (canal IN ('courriel', 'sms', 'courrier')),
	destinataire text NOT NULL CHECK (length(destinataire) BETWEEN 1 AND 500),
	sujet text CHECK (length(sujet) BETWEEN 1 AND 200),
	corps text NOT NULL CHECK (length(corps) BETWEEN 1 AND 100000),
	etat text NOT NULL DEFAULT 'a-envoyer' CHECK (etat IN ('a-envoyer', 'envoye', 'incertain', 'echec')),
	-- Real attempts, and what the carrier answered, without any personal data.
	tentatives smallint NOT NULL DEFAULT 0,
	reponse text CHECK (length(reponse) <= 200),
	-- The office's time.
	demande_le timestamptz NOT NULL,
	envoye_le timestamptz,
	PRIMARY KEY (organisme, envoi),
	UNIQUE (organisme, cle),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	CHECK ((canal = 'courriel') = (sujet IS NOT NULL) OR canal = 'courrier'),
	CHECK ((etat = 'envoye') = (envoye_le IS NOT NULL))
);
CREATE INDEX envois_par_dossier ON envois (organisme, dossier, envoi);
CREATE INDEX envois_a_envoyer ON envois (organisme, envoi) WHERE etat <> 'envoye';

SELECT cloisonner('envois');
GRANT SELECT, INSERT ON envois TO droit_ouvert_application, droit_ouvert_chargement;
-- What was written is not written over: only its fate changes.
GRANT UPDATE (etat, tentatives, reponse, envoye_le) ON envois TO droit_ouvert_application;
