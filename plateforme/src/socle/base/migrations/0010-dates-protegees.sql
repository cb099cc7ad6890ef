-- A protected date holds for every right that the law lets a first contact date. Which rights were asked
-- for is beside it, and may be said later: the date does not move.
CREATE TABLE droits_des_dates_protegees (
	organisme text NOT NULL,
	annee smallint NOT NULL,
	numero integer NOT NULL,
	prestation text NOT NULL,
	quand timestamptz NOT NULL,
	compte bigint NOT NULL,
	PRIMARY KEY (organisme, annee, numero, prestation),
	FOREIGN KEY (organisme, annee, numero) REFERENCES dates_protegees,
	FOREIGN KEY (organisme, compte) REFERENCES comptes
);

-- Row-level security is forced on its owner too: lifted for the time of reading every office.
ALTER TABLE dates_protegees NO FORCE ROW LEVEL SECURITY;
INSERT INTO droits_des_dates_protegees (organisme, annee, numero, prestation, quand, compte)
	SELECT organisme, annee, numero, prestation, quand, compte FROM dates_protegees;

-- `quand` is the contact; the proof may be drawn up later, from a letter that was waiting.
ALTER TABLE dates_protegees ADD COLUMN etablie_le timestamptz;
UPDATE dates_protegees SET etablie_le = quand,
	mois = coalesce(mois, date_trunc('month', quand AT TIME ZONE 'Europe/Paris'));
ALTER TABLE dates_protegees FORCE ROW LEVEL SECURITY;

ALTER TABLE dates_protegees
	ALTER COLUMN etablie_le SET NOT NULL,
	ALTER COLUMN mois SET NOT NULL,
	ADD CHECK (etablie_le >= quand),
	-- What an unknown person says, for the office to find or open their file.
	ADD COLUMN naissance date,
	ADD COLUMN telephone text CHECK (length(telephone) <= 20),
	ADD COLUMN matricule text CHECK (length(matricule) <= 20),
	-- Where the person came, when it was not to the office.
	ADD COLUMN structure text,
	-- The file and the channel are those of the contact: attached or corrected there, they follow.
	DROP COLUMN dossier,
	DROP COLUMN canal,
	DROP COLUMN prestation,
	ADD UNIQUE (organisme, sollicitation);
CREATE INDEX dates_protegees_par_naissance ON dates_protegees (organisme, naissance, mois);

-- By what means they came is said when the one click supposed another.
ALTER TABLE evenements
	DROP CONSTRAINT evenements_nature_check,
	ADD CONSTRAINT evenements_nature_check CHECK (nature IN ('recue', 'promise', 'prise', 'liberee',
		'transferee', 'mise-en-pause', 'reprise', 'traitee', 'rouverte', 'rattachee', 'corrigee'));

SELECT cloisonner('droits_des_dates_protegees');
GRANT SELECT, INSERT ON droits_des_dates_protegees TO droit_ouvert_application, droit_ouvert_chargement;
