-- Documents. Their content lies outside the database, encrypted, under its print; here, what it is, whose,
-- and what became of it.
CREATE TABLE pieces (
	organisme text NOT NULL REFERENCES organismes,
	piece bigint GENERATED ALWAYS AS IDENTITY,
	-- What it came in with; several may come together.
	sollicitation bigint NOT NULL,
	-- None while nobody is sure whose it is.
	dossier bigint,
	-- Of the catalogue; none while nobody has looked.
	type text CHECK (type ~ '^[a-z0-9-]{1,40}$'),
	-- As it was sent.
	nom text NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
	format text NOT NULL CHECK (format IN ('pdf', 'jpeg', 'png')),
	taille integer NOT NULL CHECK (taille > 0),
	pages smallint NOT NULL CHECK (pages > 0),
	-- Keyed print of what was sent, to know it again in this office; and of what is kept of it.
	empreinte_recue text NOT NULL CHECK (empreinte_recue ~ '^[0-9a-f]{64}$'),
	empreinte text NOT NULL CHECK (empreinte ~ '^[0-9a-f]{64}$'),
	canal text NOT NULL,
	recue_le timestamptz NOT NULL,
	-- 0 is the platform itself: an e-mail that was read.
	deposee_par bigint NOT NULL,
	-- Nobody could look for a virus that day.
	antivirus text NOT NULL CHECK (antivirus IN ('sain', 'absent')),
	etat text NOT NULL DEFAULT 'a-trier' CHECK (etat IN ('a-trier', 'classee', 'ecartee', 'remplacee')),
	-- What it seems to be and whose, and from what that was read: for the one who sorts, never believed.
	type_suggere text CHECK (type_suggere ~ '^[a-z0-9-]{1,40}$'),
	type_lu_dans text CHECK (type_lu_dans IN ('personne', 'attendue', 'nom', 'texte')),
	dossier_suggere bigint,
	dossier_lu_dans text CHECK (dossier_lu_dans IN ('nom', 'texte', 'demandeur')),
	-- The date that it bears, from which it stays valid.
	datee date,
	triee_le timestamptz,
	triee_par bigint,
	-- Why it was put aside.
	motif text CHECK (length(motif) BETWEEN 1 AND 200),
	PRIMARY KEY (organisme, piece),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, dossier_suggere) REFERENCES dossiers,
	CHECK ((type_suggere IS NULL) = (type_lu_dans IS NULL)),
	CHECK ((dossier_suggere IS NULL) = (dossier_lu_dans IS NULL)),
	CHECK (etat <> 'classee' OR (dossier IS NOT NULL AND type IS NOT NULL AND datee IS NOT NULL)),
	CHECK ((etat = 'a-trier') = (triee_le IS NULL)),
	CHECK ((etat = 'ecartee') = (motif IS NOT NULL))
);
CREATE INDEX pieces_a_trier ON pieces (organisme, recue_le, piece) WHERE etat = 'a-trier';
CREATE INDEX pieces_par_dossier ON pieces (organisme, dossier, recue_le);
CREATE INDEX pieces_par_sollicitation ON pieces (organisme, sollicitation);
CREATE INDEX pieces_par_empreinte ON pieces (organisme, empreinte_recue);

-- From which pages of which documents one was made: the originals stay.
CREATE TABLE origines_des_pieces (
	organisme text NOT NULL,
	piece bigint NOT NULL,
	rang smallint NOT NULL CHECK (rang > 0),
	venue_de bigint NOT NULL,
	-- From 1.
	page smallint NOT NULL CHECK (page > 0),
	PRIMARY KEY (organisme, piece, rang),
	FOREIGN KEY (organisme, piece) REFERENCES pieces,
	FOREIGN KEY (organisme, venue_de) REFERENCES pieces
);
CREATE INDEX origines_par_origine ON origines_des_pieces (organisme, venue_de);

-- What was sent and could not be kept: nobody finds that nothing came.
CREATE TABLE refus_de_pieces (
	organisme text NOT NULL REFERENCES organismes,
	refus bigint GENERATED ALWAYS AS IDENTITY,
	dossier bigint,
	nom text NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
	taille integer NOT NULL CHECK (taille >= 0),
	motif text NOT NULL CHECK (motif ~ '^[a-z0-9-]{1,40}$'),
	canal text NOT NULL,
	quand timestamptz NOT NULL,
	compte bigint NOT NULL,
	PRIMARY KEY (organisme, refus),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);
CREATE INDEX refus_de_pieces_par_dossier ON refus_de_pieces (organisme, dossier, quand);

-- What an item awaits, one row a document: when all is there, its clock goes on.
CREATE TABLE pieces_attendues (
	organisme text NOT NULL,
	attendue bigint GENERATED ALWAYS AS IDENTITY,
	sollicitation bigint NOT NULL,
	dossier bigint NOT NULL,
	type text NOT NULL CHECK (type ~ '^[a-z0-9-]{1,40}$'),
	precision text CHECK (length(precision) BETWEEN 1 AND 120),
	demandee_le timestamptz NOT NULL,
	echeance date NOT NULL,
	-- What answers it, once somebody has looked.
	piece bigint,
	PRIMARY KEY (organisme, attendue),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, piece) REFERENCES pieces
);
CREATE INDEX pieces_attendues_par_dossier ON pieces_attendues (organisme, dossier) WHERE piece IS NULL;
CREATE INDEX pieces_attendues_par_sollicitation ON pieces_attendues (organisme, sollicitation);

-- A sending cut on its way: what has come of it, so that it goes on from there.
CREATE TABLE envois_de_pieces (
	organisme text NOT NULL REFERENCES organismes,
	-- Drawn by the browser: the same file of the same person.
	cle uuid NOT NULL,
	compte bigint NOT NULL,
	nom text NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
	taille integer NOT NULL CHECK (taille > 0),
	recu integer NOT NULL DEFAULT 0 CHECK (recu BETWEEN 0 AND taille),
	-- Prints of what has come, in order.
	morceaux text[] NOT NULL DEFAULT '{}',
	commence_le timestamptz NOT NULL,
	PRIMARY KEY (organisme, compte, cle),
	FOREIGN KEY (organisme, compte) REFERENCES comptes
);
CREATE INDEX envois_de_pieces_anciens ON envois_de_pieces (organisme, commence_le);

SELECT cloisonner('pieces'), cloisonner('origines_des_pieces'), cloisonner('refus_de_pieces'),
	cloisonner('pieces_attendues'), cloisonner('envois_de_pieces');
GRANT SELECT, INSERT, UPDATE ON pieces, pieces_attendues TO droit_ouvert_application;
GRANT SELECT, INSERT ON origines_des_pieces, refus_de_pieces TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON envois_de_pieces TO droit_ouvert_application;
GRANT SELECT, INSERT ON pieces TO droit_ouvert_chargement;
