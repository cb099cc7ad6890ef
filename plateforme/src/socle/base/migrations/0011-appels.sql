-- One row a call, beside its sollicitation: who answered, and after how long.
CREATE TABLE appels (
	organisme text NOT NULL,
	sollicitation bigint NOT NULL,
	-- Who answers: the office's own people, or those of the region, who share the calls of several offices.
	plateau text NOT NULL CHECK (plateau IN ('local', 'regional')),
	decroche boolean NOT NULL,
	-- Seconds.
	attente integer NOT NULL CHECK (attente >= 0),
	duree integer CHECK (duree >= 0),
	PRIMARY KEY (organisme, sollicitation),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	CHECK (decroche = (duree IS NOT NULL))
);

SELECT cloisonner('appels');
GRANT SELECT, INSERT ON appels TO droit_ouvert_application, droit_ouvert_chargement;
