-- Yearly values of which the office has no rows: published elsewhere, or made by another system.
CREATE TABLE valeurs_annuelles (
	organisme text NOT NULL REFERENCES organismes,
	indicateur text NOT NULL CHECK (indicateur ~ '^[a-z0-9-]{1,64}$'),
	-- A part of the indicator (a procedure, a mode); empty for the whole.
	modalite text NOT NULL DEFAULT '',
	annee smallint NOT NULL CHECK (annee BETWEEN 1990 AND 2100),
	valeur numeric NOT NULL,
	-- How many cases it is made of, where that is known.
	n integer CHECK (n >= 0),
	source text NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
	PRIMARY KEY (organisme, indicateur, modalite, annee)
);

SELECT cloisonner('valeurs_annuelles');
GRANT SELECT, INSERT, UPDATE ON valeurs_annuelles TO droit_ouvert_application, droit_ouvert_chargement;
