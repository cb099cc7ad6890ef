-- The personal space: what a person and the office write to each other, whom the person lets help, the
-- contact points that a code confirms, and the news they are told of their matters.

-- A code is worth ten minutes: it may not wait for the hours in which other SMS leave.
ALTER TABLE envois ADD immediat boolean NOT NULL DEFAULT false;

-- Said by the person: no longer to be used.
ALTER TABLE contacts
	DROP CONSTRAINT contacts_etat_check,
	ADD CONSTRAINT contacts_etat_check CHECK (etat IN
		('verifie', 'non-verifie', 'injoignable', 'non-verifie-depuis-separation', 'retire'));

-- Who may act for a person, how far and until when. Without an account until the helper accepts it by the
-- code that the person gives them, of which the print only is kept.
CREATE TABLE mandats (
	organisme text NOT NULL REFERENCES organismes,
	mandat bigint GENERATED ALWAYS AS IDENTITY,
	dossier bigint NOT NULL,
	-- As the person calls the helper, until the helper comes.
	nom text NOT NULL CHECK (length(nom) BETWEEN 1 AND 120),
	portees text[] NOT NULL CHECK (portees <@ ARRAY['voir', 'envoyer', 'demarche'] AND cardinality(portees) > 0),
	donne_par text NOT NULL CHECK (donne_par IN ('en-ligne', 'papier', 'telephone')),
	donne_le timestamptz NOT NULL,
	-- The person on line; on paper or by phone, the agent who records it.
	compte bigint NOT NULL,
	-- On paper, where the signed sheet is; by phone, how the person was known and what they agreed to.
	consigne text CHECK (length(consigne) BETWEEN 10 AND 500),
	jusqua date NOT NULL,
	empreinte bytea CHECK (octet_length(empreinte) = 32),
	code_jusqua timestamptz,
	aidant bigint,
	accepte_le timestamptz,
	revoque_le timestamptz,
	revoque_par bigint,
	PRIMARY KEY (organisme, mandat),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, compte) REFERENCES comptes,
	FOREIGN KEY (organisme, aidant) REFERENCES comptes,
	FOREIGN KEY (organisme, revoque_par) REFERENCES comptes,
	CHECK ((donne_par = 'en-ligne') = (consigne IS NULL)),
	CHECK ((aidant IS NULL) = (accepte_le IS NULL)),
	CHECK ((empreinte IS NULL) = (code_jusqua IS NULL)),
	CHECK ((revoque_le IS NULL) = (revoque_par IS NULL))
);
CREATE INDEX mandats_par_dossier ON mandats (organisme, dossier);
CREATE INDEX mandats_par_aidant ON mandats (organisme, aidant) WHERE aidant IS NOT NULL;
CREATE UNIQUE INDEX mandats_par_code ON mandats (organisme, empreinte) WHERE empreinte IS NOT NULL;

-- What was written, beside the sollicitation that it opened or answers.
CREATE TABLE messages (
	organisme text NOT NULL,
	message bigint GENERATED ALWAYS AS IDENTITY,
	dossier bigint NOT NULL,
	sollicitation bigint NOT NULL,
	de text NOT NULL CHECK (de IN ('personne', 'caisse')),
	compte bigint NOT NULL,
	-- Written by a helper: assisted.
	mandat bigint,
	ecrit_le timestamptz NOT NULL,
	texte text NOT NULL CHECK (length(texte) BETWEEN 1 AND 4000),
	lu_le timestamptz,
	PRIMARY KEY (organisme, message),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, compte) REFERENCES comptes,
	FOREIGN KEY (organisme, mandat) REFERENCES mandats,
	CHECK (mandat IS NULL OR de = 'personne')
);
CREATE INDEX messages_par_sollicitation ON messages (organisme, sollicitation, message);
CREATE INDEX messages_par_dossier ON messages (organisme, dossier, message);

-- What a helper did for the person, beside the sollicitation: it is marked assisted everywhere.
CREATE TABLE sollicitations_assistees (
	organisme text NOT NULL,
	sollicitation bigint NOT NULL,
	mandat bigint NOT NULL,
	PRIMARY KEY (organisme, sollicitation),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, mandat) REFERENCES mandats
);

-- Six figures sent to a contact point, to know that the person reads it. The slow, salted print of the
-- code, never the code.
CREATE TABLE codes_de_contact (
	organisme text NOT NULL,
	code bigint GENERATED ALWAYS AS IDENTITY,
	dossier bigint NOT NULL,
	pour text NOT NULL CHECK (pour IN ('contact', 'rattachement')),
	-- For an account that is not yet: who the provider of identity vouches for, printed.
	sujet bytea,
	nature text NOT NULL CHECK (nature IN ('courriel', 'mobile')),
	valeur text NOT NULL CHECK (length(valeur) BETWEEN 3 AND 254),
	sel bytea NOT NULL,
	empreinte bytea NOT NULL,
	demande_le timestamptz NOT NULL,
	expire_le timestamptz NOT NULL,
	essais smallint NOT NULL DEFAULT 0 CHECK (essais BETWEEN 0 AND 5),
	fini_le timestamptz,
	PRIMARY KEY (organisme, code),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	CHECK ((pour = 'rattachement') = (sujet IS NOT NULL))
);
CREATE INDEX codes_par_dossier ON codes_de_contact (organisme, dossier, demande_le);
CREATE INDEX codes_par_valeur ON codes_de_contact (organisme, valeur, demande_le);

-- The steps that a person does not want to be told of.
CREATE TABLE annonces_refusees (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	etape text NOT NULL CHECK (etape IN ('recue', 'en-pause', 'traitee', 'message', 'rendez-vous')),
	depuis timestamptz NOT NULL,
	PRIMARY KEY (organisme, dossier, etape),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);

-- What was told of each step, or why it was not: a step is told once, a matter once a day.
CREATE TABLE annonces (
	organisme text NOT NULL,
	-- « evenement-12 », « message-3 », « rendez-vous-7 »
	source text NOT NULL CHECK (source ~ '^[a-z-]{1,20}-[0-9]{1,18}$'),
	dossier bigint NOT NULL,
	-- The matter, or the sollicitation that has none: « affaire-4 ».
	sujet text NOT NULL CHECK (length(sujet) BETWEEN 1 AND 40),
	etape text NOT NULL,
	jour date NOT NULL,
	envoi bigint,
	-- Why nothing was sent.
	tu text CHECK (tu ~ '^[a-z-]{1,40}$'),
	PRIMARY KEY (organisme, source),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, envoi) REFERENCES envois,
	CHECK ((envoi IS NULL) <> (tu IS NULL))
);
CREATE INDEX annonces_par_sujet ON annonces (organisme, sujet, jour);

-- News are looked for by their instant.
CREATE INDEX evenements_par_instant ON evenements (organisme, quand);

SELECT cloisonner('mandats'), cloisonner('messages'), cloisonner('sollicitations_assistees'),
	cloisonner('codes_de_contact'), cloisonner('annonces_refusees'), cloisonner('annonces');
GRANT SELECT, INSERT ON mandats, messages, sollicitations_assistees, codes_de_contact, annonces TO droit_ouvert_application;
GRANT UPDATE (aidant, accepte_le, revoque_le, revoque_par, empreinte, code_jusqua) ON mandats
	TO droit_ouvert_application;
GRANT UPDATE (lu_le) ON messages TO droit_ouvert_application;
GRANT UPDATE (essais, fini_le), DELETE ON codes_de_contact TO droit_ouvert_application;
GRANT SELECT, INSERT, DELETE ON annonces_refusees TO droit_ouvert_application;
