-- An appointment, beside the sollicitation that asked for it.
CREATE TABLE rendez_vous (
	organisme text NOT NULL,
	sollicitation bigint NOT NULL,
	mode text NOT NULL CHECK (mode IN ('sur-place', 'telephone', 'numerique')),
	-- How it was first to be held, where the office changed it.
	mode_initial text NOT NULL CHECK (mode_initial IN ('sur-place', 'telephone', 'numerique')),
	prevu_a timestamptz NOT NULL,
	etat text NOT NULL DEFAULT 'prevu' CHECK (etat IN ('prevu', 'tenu', 'absent', 'annule')),
	PRIMARY KEY (organisme, sollicitation),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations
);
CREATE INDEX rendez_vous_prevus ON rendez_vous (organisme, prevu_a);

SELECT cloisonner('rendez_vous');
GRANT SELECT, INSERT ON rendez_vous TO droit_ouvert_application, droit_ouvert_chargement;
GRANT UPDATE (mode, prevu_a, etat) ON rendez_vous TO droit_ouvert_application;
