CREATE TABLE journal (
	numero bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	organisme text NOT NULL REFERENCES organismes,
	quand timestamptz NOT NULL,
	auteur text NOT NULL CHECK (length(auteur) BETWEEN 1 AND 64),
	acte text NOT NULL CHECK (acte ~ '^[a-z0-9-]+(\.[a-z0-9-]+)*$'),
	objet text CHECK (length(objet) BETWEEN 1 AND 64),
	motif text CHECK (length(motif) BETWEEN 1 AND 200)
);

CREATE INDEX journal_par_objet ON journal (organisme, objet, numero);

ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE journal FORCE ROW LEVEL SECURITY;
CREATE POLICY par_organisme ON journal
	USING (organisme = (SELECT current_setting('droit_ouvert.organisme', true)));

GRANT SELECT, INSERT ON journal TO droit_ouvert_application;
GRANT INSERT ON journal TO droit_ouvert_chargement;

CREATE FUNCTION refuser_de_changer_le_journal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'le journal ne se modifie pas et ne s’efface pas'
		USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER journal_en_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
	FOR EACH STATEMENT EXECUTE FUNCTION refuser_de_changer_le_journal();
