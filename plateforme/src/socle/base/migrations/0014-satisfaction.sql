-- One question after a closed request: « Êtes-vous satisfait de la réponse de la Caf ? »
CREATE TABLE avis (
	organisme text NOT NULL,
	sollicitation bigint NOT NULL,
	-- 1 not at all, 2 rather not, 3 rather, 4 fully.
	note smallint NOT NULL CHECK (note BETWEEN 1 AND 4),
	quand timestamptz NOT NULL,
	PRIMARY KEY (organisme, sollicitation),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations
);

SELECT cloisonner('avis');
GRANT SELECT, INSERT ON avis TO droit_ouvert_application, droit_ouvert_chargement;
