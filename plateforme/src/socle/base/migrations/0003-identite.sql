-- The forced policy of every table, written once.
CREATE FUNCTION cloisonner(cible regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', cible);
	EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', cible);
	EXECUTE format('CREATE POLICY par_organisme ON %s
		USING (organisme = (SELECT current_setting(''droit_ouvert.organisme'', true)))', cible);
END $$;

-- A simulated office lives at a simulated date: so many days from today, and only there.
ALTER TABLE organismes
	ADD COLUMN simule boolean NOT NULL DEFAULT false,
	ADD COLUMN decalage_jours integer NOT NULL DEFAULT 0 CHECK (decalage_jours = 0 OR simule);
GRANT UPDATE (nom) ON organismes TO droit_ouvert_application;

CREATE TABLE equipes (
	organisme text NOT NULL REFERENCES organismes,
	equipe text NOT NULL CHECK (equipe ~ '^[a-z0-9-]{1,32}$'),
	nom text NOT NULL,
	PRIMARY KEY (organisme, equipe)
);

-- Whoever may sign in. `dossier` is the file of an allocataire; `structure`, where a partner works.
CREATE TABLE comptes (
	organisme text NOT NULL REFERENCES organismes,
	compte bigint GENERATED ALWAYS AS IDENTITY,
	fournisseur text NOT NULL CHECK (fournisseur IN ('public', 'pro')),
	sujet text NOT NULL CHECK (length(sujet) BETWEEN 1 AND 255),
	prenom text NOT NULL,
	nom text NOT NULL,
	courriel text,
	roles text[] NOT NULL CHECK (cardinality(roles) > 0),
	equipe text,
	competences text[] NOT NULL DEFAULT '{}',
	dossier bigint,
	structure text,
	actif boolean NOT NULL DEFAULT true,
	PRIMARY KEY (organisme, compte),
	UNIQUE (organisme, fournisseur, sujet),
	FOREIGN KEY (organisme, equipe) REFERENCES equipes
);

-- Real time, not the office's: a session must not outlive a change of simulated date.
CREATE TABLE sessions (
	organisme text NOT NULL,
	empreinte text NOT NULL,
	compte bigint NOT NULL,
	ouverte_le timestamptz NOT NULL DEFAULT now(),
	vue_le timestamptz NOT NULL DEFAULT now(),
	expire_le timestamptz NOT NULL,
	jeton_fournisseur text,
	PRIMARY KEY (organisme, empreinte),
	FOREIGN KEY (organisme, compte) REFERENCES comptes
);
CREATE INDEX sessions_par_expiration ON sessions (organisme, expire_le);

SELECT cloisonner('equipes'), cloisonner('comptes'), cloisonner('sessions');
GRANT SELECT, INSERT, UPDATE ON equipes, comptes TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE ON equipes, comptes TO droit_ouvert_chargement;
GRANT UPDATE (nom, simule, decalage_jours) ON organismes TO droit_ouvert_chargement;
