-- A kit as an office rewrote it; the national ones come with the platform. A version never changes.
CREATE TABLE kits (
	organisme text NOT NULL REFERENCES organismes,
	kit text NOT NULL CHECK (kit ~ '^[a-z0-9-]{1,60}$'),
	version integer NOT NULL CHECK (version > 0),
	contenu jsonb NOT NULL,
	cree_le timestamptz NOT NULL,
	compte bigint NOT NULL,
	PRIMARY KEY (organisme, kit, version)
);

-- What an action will do, prepared step by step; locked when it is launched.
CREATE TABLE plans (
	organisme text NOT NULL REFERENCES organismes,
	plan bigint GENERATED ALWAYS AS IDENTITY,
	titre text NOT NULL CHECK (length(titre) BETWEEN 1 AND 200),
	kit text NOT NULL,
	kit_version integer NOT NULL,
	-- The kit as it was that day: what was written to people can always be read again.
	modele jsonb NOT NULL,
	audience jsonb NOT NULL,
	bras jsonb NOT NULL,
	-- Of the draw: told, anyone makes the same one again.
	graine text NOT NULL CHECK (graine ~ '^[0-9a-f]{16}$'),
	appels_par_jour integer NOT NULL DEFAULT 0 CHECK (appels_par_jour BETWEEN 0 AND 10000),
	-- Shares expected, for the size: in the arm of reference, in the other.
	base real NOT NULL DEFAULT 0.06 CHECK (base BETWEEN 0 AND 1),
	attendu real NOT NULL DEFAULT 0.11 CHECK (attendu BETWEEN 0 AND 1),
	-- Stopping rule: share of objections among those contacted, once so many were.
	arret_oppositions real NOT NULL DEFAULT 0.02 CHECK (arret_oppositions BETWEEN 0 AND 1),
	arret_des integer NOT NULL DEFAULT 100 CHECK (arret_des >= 1),
	-- Opinion of the data-protection officer (GDPR, article 39).
	avis text CHECK (avis IN ('favorable', 'favorable-avec-reserves', 'defavorable')),
	avis_texte text CHECK (length(avis_texte) <= 2000),
	avis_le date,
	avis_compte bigint,
	etat text NOT NULL DEFAULT 'preparation'
		CHECK (etat IN ('preparation', 'en-cours', 'en-pause', 'arretee', 'terminee', 'abandonnee')),
	motif text CHECK (length(motif) <= 300),
	cree_le timestamptz NOT NULL,
	compte bigint NOT NULL,
	lance_le timestamptz,
	action bigint,
	empreinte text CHECK (empreinte ~ '^[0-9a-f]{64}$'),
	-- Files by reason, as they were set aside that day.
	ecartes jsonb NOT NULL DEFAULT '{}',
	PRIMARY KEY (organisme, plan),
	UNIQUE (organisme, action),
	FOREIGN KEY (organisme, action) REFERENCES actions,
	CHECK ((lance_le IS NULL) = (action IS NULL) AND (action IS NULL) = (empreinte IS NULL)),
	CHECK ((etat IN ('preparation', 'abandonnee')) = (action IS NULL))
);

-- Launched, only its fate changes.
CREATE FUNCTION garder_le_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.action IS NOT NULL AND (to_jsonb(OLD) - 'etat' - 'motif') <> (to_jsonb(NEW) - 'etat' - 'motif') THEN
		RAISE EXCEPTION 'le plan % est verrouillé', OLD.plan;
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER plan_verrouille BEFORE UPDATE ON plans FOR EACH ROW EXECUTE FUNCTION garder_le_plan();

-- Who takes part and in which arm, frozen on the day of the draw: results are counted on it.
CREATE TABLE tirages (
	organisme text NOT NULL,
	action bigint NOT NULL,
	dossier bigint NOT NULL,
	bras text NOT NULL,
	-- Never left to chance: they come first, and are helped by a person.
	hors_tirage text CHECK (hors_tirage IN ('violences', 'expulsion', 'sans-ressources')),
	strate text NOT NULL,
	rang integer NOT NULL,
	-- Centimes, as found that day.
	montant integer,
	gain integer,
	rappel integer,
	du_depuis date,
	-- Last day of contact before a month is lost.
	avant_le date,
	PRIMARY KEY (organisme, action, dossier),
	UNIQUE (organisme, action, rang),
	FOREIGN KEY (organisme, action) REFERENCES actions,
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);
CREATE INDEX tirages_par_dossier ON tirages (organisme, dossier);

-- What came of each call; a file may be called several times.
CREATE TABLE appels_d_action (
	organisme text NOT NULL,
	action bigint NOT NULL,
	dossier bigint NOT NULL,
	quand timestamptz NOT NULL,
	issue text NOT NULL CHECK (issue IN
		('interesse', 'demande', 'rappeler', 'absent', 'faux-numero', 'ne-veut-pas', 'opposition')),
	rappeler_le date,
	compte bigint NOT NULL,
	PRIMARY KEY (organisme, action, dossier, quand),
	FOREIGN KEY (organisme, action, dossier) REFERENCES tirages,
	CHECK ((issue = 'rappeler') = (rappeler_le IS NOT NULL))
);

-- Who is being called, so that two agents do not ring the same person.
CREATE TABLE prises_d_appel (
	organisme text NOT NULL,
	action bigint NOT NULL,
	dossier bigint NOT NULL,
	compte bigint NOT NULL,
	quand timestamptz NOT NULL,
	PRIMARY KEY (organisme, action, dossier),
	FOREIGN KEY (organisme, action, dossier) REFERENCES tirages
);

-- What is decided of a kit once an action showed what it does.
CREATE TABLE revues_de_kits (
	organisme text NOT NULL REFERENCES organismes,
	kit text NOT NULL,
	version integer NOT NULL,
	action bigint NOT NULL,
	quand timestamptz NOT NULL,
	decision text NOT NULL CHECK (decision IN ('garder', 'changer', 'arreter')),
	motif text NOT NULL CHECK (length(motif) BETWEEN 1 AND 2000),
	compte bigint NOT NULL,
	PRIMARY KEY (organisme, kit, version, action, quand),
	FOREIGN KEY (organisme, action) REFERENCES actions
);

SELECT cloisonner('kits'), cloisonner('plans'), cloisonner('tirages'), cloisonner('appels_d_action'),
	cloisonner('prises_d_appel'), cloisonner('revues_de_kits');
SELECT fermer_au_controle('plans'), fermer_au_controle('tirages'), fermer_au_controle('appels_d_action'),
	fermer_au_controle('prises_d_appel'), fermer_au_controle('revues_de_kits');
GRANT SELECT, INSERT ON kits, tirages, appels_d_action, revues_de_kits TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE ON plans TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON prises_d_appel TO droit_ouvert_application;
