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
CREATE INDEX sessions_par_compte ON sessions (organisme, compte);
CREATE INDEX sessions_par_expiration ON sessions (organisme, expire_le);

SELECT cloisonner('equipes'), cloisonner('comptes'), cloisonner('sessions');

-- Whoever signs in has no office yet: two functions look across offices, and nothing else does. They
-- run as the owner, who alone sees what they name, and only while they run.
CREATE INDEX comptes_par_sujet ON comptes (fournisseur, sujet);

DROP POLICY par_organisme ON comptes;
CREATE POLICY par_organisme ON comptes
	USING (organisme = (SELECT current_setting('droit_ouvert.organisme', true))
		OR (sujet = (SELECT nullif(current_setting('droit_ouvert.sujet', true), ''))
			AND (SELECT relowner = current_user::regrole FROM pg_class WHERE oid = 'comptes'::regclass)))
	WITH CHECK (organisme = (SELECT current_setting('droit_ouvert.organisme', true)));

DROP POLICY par_organisme ON organismes;
CREATE POLICY par_organisme ON organismes
	USING (organisme = (SELECT current_setting('droit_ouvert.organisme', true))
		OR ((SELECT current_setting('droit_ouvert.annuaire', true)) = 'ouvert'
			AND (SELECT relowner = current_user::regrole FROM pg_class WHERE oid = 'organismes'::regclass)))
	WITH CHECK (organisme = (SELECT current_setting('droit_ouvert.organisme', true)));

CREATE FUNCTION comptes_du_sujet(qui_atteste text, sujet_atteste text)
	RETURNS TABLE (organisme text, compte bigint, actif boolean)
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	PERFORM set_config('droit_ouvert.sujet', sujet_atteste, true);
	RETURN QUERY SELECT c.organisme, c.compte, c.actif FROM comptes c
		WHERE c.fournisseur = qui_atteste AND c.sujet = sujet_atteste ORDER BY c.organisme;
	PERFORM set_config('droit_ouvert.sujet', '', true);
END $$;

CREATE FUNCTION organismes_presents()
	RETURNS TABLE (organisme text, nom text, simule boolean, decalage_jours integer)
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	PERFORM set_config('droit_ouvert.annuaire', 'ouvert', true);
	RETURN QUERY SELECT o.organisme, o.nom, o.simule, o.decalage_jours FROM organismes o ORDER BY o.organisme;
	PERFORM set_config('droit_ouvert.annuaire', '', true);
END $$;

REVOKE EXECUTE ON FUNCTION comptes_du_sujet(text, text), organismes_presents() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION comptes_du_sujet(text, text), organismes_presents() TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE ON equipes, comptes TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE ON equipes, comptes TO droit_ouvert_chargement;
GRANT UPDATE (nom, simule, decalage_jours) ON organismes TO droit_ouvert_chargement;
