-- What a person agreed to have sent to the office after an interview at a place of help: who asks and the
-- date are beside the sollicitation; here, the answers, what they were told, and the agreement.
CREATE TABLE transferts (
	organisme text NOT NULL,
	sollicitation bigint NOT NULL,
	-- Drawn with the sheet: the same sheet sent twice is one transfer.
	cle uuid NOT NULL,
	annee smallint NOT NULL,
	numero integer NOT NULL,
	compte bigint NOT NULL,
	structure text,
	-- The instant of the agreement, and the wording that was agreed to.
	consenti_le timestamptz NOT NULL,
	texte text NOT NULL CHECK (length(texte) BETWEEN 1 AND 32),
	reponses jsonb NOT NULL,
	estimation jsonb NOT NULL,
	-- What was said of how long it is kept.
	jours_apres_cloture smallint NOT NULL CHECK (jours_apres_cloture >= 0),
	au_plus_tard date NOT NULL,
	PRIMARY KEY (organisme, sollicitation),
	UNIQUE (organisme, cle),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, annee, numero) REFERENCES dates_protegees,
	FOREIGN KEY (organisme, compte) REFERENCES comptes
);
CREATE INDEX transferts_par_date ON transferts (organisme, annee, numero);

SELECT cloisonner('transferts');
GRANT SELECT, INSERT, DELETE ON transferts TO droit_ouvert_application;
GRANT SELECT, INSERT ON transferts TO droit_ouvert_chargement;
