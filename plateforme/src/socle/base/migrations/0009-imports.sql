-- How the columns of an extract are read, kept so that the next extract needs no question.
CREATE TABLE mappings_import (
	organisme text NOT NULL REFERENCES organismes,
	nom text NOT NULL CHECK (nom ~ '^[a-z0-9-]{1,40}$'),
	version smallint NOT NULL CHECK (version > 0),
	contenu jsonb NOT NULL,
	cree_le timestamptz NOT NULL,
	PRIMARY KEY (organisme, nom, version)
);

-- One row a file. Its counts and its effects are written in one transaction: an import that stops
-- on the way has no count, and nothing of it is in the office.
CREATE TABLE imports (
	organisme text NOT NULL REFERENCES organismes,
	import bigint GENERATED ALWAYS AS IDENTITY,
	fichier text NOT NULL CHECK (length(fichier) BETWEEN 1 AND 200),
	sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	mapping text,
	etat text NOT NULL CHECK (etat IN ('apercu', 'vu', 'en-cours', 'fini', 'echoue')),
	auteur text NOT NULL CHECK (length(auteur) BETWEEN 1 AND 64),
	commence_le timestamptz NOT NULL,
	fini_le timestamptz,
	lignes integer,
	crees integer,
	modifies integer,
	inchanges integer,
	rejets integer,
	-- What the office is told when it failed; what it is shown before it says yes.
	motif text CHECK (length(motif) <= 500),
	apercu jsonb,
	PRIMARY KEY (organisme, import),
	CHECK (etat NOT IN ('vu', 'fini') OR lignes = crees + modifies + inchanges + rejets)
);

-- Which import wrote on which file, and from which line: what a case file shows of it, instead of one
-- journal entry a file. The latest print is what tells an unchanged line.
CREATE TABLE traces_import (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	import bigint NOT NULL,
	ligne integer NOT NULL,
	effet text NOT NULL CHECK (effet IN ('cree', 'modifie')),
	empreinte text NOT NULL,
	PRIMARY KEY (organisme, dossier, import),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, import) REFERENCES imports
);

-- How the sending system names what we number ourselves.
CREATE TABLE references_import (
	organisme text NOT NULL REFERENCES organismes,
	nature text NOT NULL CHECK (nature IN ('sollicitation', 'affaire')),
	reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 64),
	numero bigint NOT NULL,
	PRIMARY KEY (organisme, nature, reference)
);

SELECT cloisonner('mappings_import'), cloisonner('imports'), cloisonner('traces_import'),
	cloisonner('references_import');

GRANT SELECT, INSERT ON mappings_import TO droit_ouvert_application, droit_ouvert_chargement;
GRANT SELECT, INSERT, UPDATE ON imports TO droit_ouvert_application, droit_ouvert_chargement;
GRANT SELECT ON traces_import, references_import TO droit_ouvert_application;
GRANT SELECT, INSERT ON traces_import, references_import TO droit_ouvert_chargement;
-- Loading numbers what it writes before it writes it.
GRANT USAGE ON SEQUENCE dossiers_dossier_seq, personnes_personne_seq, dettes_dette_seq,
	alertes_alerte_seq, affaires_affaire_seq, sollicitations_sollicitation_seq
	TO droit_ouvert_chargement;
