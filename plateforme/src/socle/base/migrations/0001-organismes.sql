CREATE TABLE organismes (
	organisme text PRIMARY KEY CHECK (organisme ~ '^[a-z0-9-]{1,32}$'),
	nom text NOT NULL
);

ALTER TABLE organismes ENABLE ROW LEVEL SECURITY;
ALTER TABLE organismes FORCE ROW LEVEL SECURITY;
CREATE POLICY par_organisme ON organismes
	USING (organisme = (SELECT current_setting('droit_ouvert.organisme', true)));

GRANT SELECT ON organismes TO droit_ouvert_application;
GRANT SELECT, INSERT ON organismes TO droit_ouvert_chargement;
