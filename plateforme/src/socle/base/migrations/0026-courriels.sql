-- What people send by e-mail. The message itself is kept whole and encrypted beside the database; here,
-- what screens show of it, what came with it, and the sollicitation that it made.
CREATE TABLE courriels (
	organisme text NOT NULL REFERENCES organismes,
	courriel bigint GENERATED ALWAYS AS IDENTITY,
	-- Of what its author wrote, whatever servers added on the way: the same message is taken once.
	empreinte bytea NOT NULL CHECK (length(empreinte) = 32),
	-- Where the whole message is kept; nothing when it is too large, or was erased.
	brut text CHECK (length(brut) BETWEEN 1 AND 200),
	taille bigint NOT NULL CHECK (taille >= 0),
	-- When it reached the mailbox, and when it was taken from it.
	recu_le timestamptz NOT NULL,
	pris_le timestamptz NOT NULL,
	genre text NOT NULL CHECK (genre IN ('message', 'automatique', 'rebond', 'boucle')),
	adresse text CHECK (length(adresse) <= 254),
	nom text CHECK (length(nom) <= 120),
	authentification text NOT NULL CHECK (authentification IN ('verifie', 'non-verifie', 'usurpe')),
	-- « inconnu », « nom-trompeur »…
	marques text[] NOT NULL DEFAULT '{}',
	sujet text NOT NULL CHECK (length(sujet) <= 200),
	texte text NOT NULL CHECK (length(texte) <= 20000),
	-- What could not be read as it should.
	defauts text[] NOT NULL DEFAULT '{}',
	-- Files that it may belong to, and why: [{"dossier", "raisons"}]. Only an agent follows them.
	propositions jsonb NOT NULL DEFAULT '[]',
	-- A message makes one; what no one wrote makes none.
	sollicitation bigint,
	ecarte_le timestamptz,
	-- The receipt, or why there is none.
	accuse bigint,
	silence text CHECK (silence ~ '^[a-z-]{1,40}$'),
	PRIMARY KEY (organisme, courriel),
	UNIQUE (organisme, empreinte),
	UNIQUE (organisme, sollicitation),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, accuse) REFERENCES envois
);
CREATE INDEX courriels_par_adresse ON courriels (organisme, adresse, pris_le);
CREATE INDEX courriels_sans_suite ON courriels (organisme, genre, courriel) WHERE sollicitation IS NULL;

-- Where each was seen in the mailbox (RFC 9051: a number holds as long as UIDVALIDITY does).
CREATE TABLE passages_de_courriels (
	organisme text NOT NULL,
	boite text NOT NULL CHECK (length(boite) BETWEEN 1 AND 200),
	uidvalidite bigint NOT NULL,
	uid bigint NOT NULL,
	courriel bigint NOT NULL,
	PRIMARY KEY (organisme, boite, uidvalidite, uid),
	FOREIGN KEY (organisme, courriel) REFERENCES courriels
);

-- The files that came with a message: taken as a document, or why not.
CREATE TABLE jointes (
	organisme text NOT NULL,
	courriel bigint NOT NULL,
	rang smallint NOT NULL,
	nom text NOT NULL CHECK (length(nom) BETWEEN 1 AND 120),
	type text NOT NULL CHECK (length(type) <= 100),
	taille bigint NOT NULL CHECK (taille >= 0),
	empreinte bytea NOT NULL CHECK (length(empreinte) = 32),
	-- « winmail.dat », the subject of the message that was forwarded.
	dans text CHECK (length(dans) <= 120),
	sort text NOT NULL CHECK (sort IN ('prise', 'doublon', 'signature', 'vide', 'refusee')),
	-- Why it was refused.
	motif text CHECK (motif ~ '^[a-z-]{1,40}$'),
	piece bigint,
	PRIMARY KEY (organisme, courriel, rang),
	FOREIGN KEY (organisme, courriel) REFERENCES courriels,
	CHECK (sort <> 'refusee' OR motif IS NOT NULL)
);
CREATE INDEX jointes_par_empreinte ON jointes (organisme, empreinte);

-- What the process that reads the mailbox knows of it, for the pages.
CREATE TABLE boites_de_courriels (
	organisme text PRIMARY KEY REFERENCES organismes,
	etat text NOT NULL CHECK (etat IN ('absente', 'branchee', 'en-panne')),
	adresse text CHECK (length(adresse) <= 254),
	-- The server's words, or the system's, without any personal data.
	detail text CHECK (length(detail) <= 200),
	depuis timestamptz NOT NULL,
	releve_le timestamptz,
	confiance text CHECK (length(confiance) <= 254)
);

SELECT cloisonner('courriels'), cloisonner('passages_de_courriels'), cloisonner('jointes'),
	cloisonner('boites_de_courriels');
GRANT SELECT, INSERT ON courriels, passages_de_courriels, jointes TO droit_ouvert_application;
GRANT UPDATE (genre, sollicitation, ecarte_le, accuse, silence) ON courriels TO droit_ouvert_application;
GRANT UPDATE (sort, motif, piece) ON jointes TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE ON boites_de_courriels TO droit_ouvert_application;
GRANT SELECT ON courriels, passages_de_courriels, jointes, boites_de_courriels
	TO droit_ouvert_chargement;
