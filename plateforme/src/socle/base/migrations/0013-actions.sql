-- Going to people: one run, here, of a kit or of an idea of the office.
CREATE TABLE actions (
	organisme text NOT NULL REFERENCES organismes,
	action bigint GENERATED ALWAYS AS IDENTITY,
	titre text NOT NULL CHECK (length(titre) BETWEEN 1 AND 200),
	-- The benefit that it opens, where there is one.
	prestation text,
	lancee_le date NOT NULL,
	PRIMARY KEY (organisme, action),
	UNIQUE (organisme, titre, lancee_le)
);

-- Who was contacted, how, and when: the outcome is measured later on the same files.
CREATE TABLE destinataires (
	organisme text NOT NULL,
	action bigint NOT NULL,
	dossier bigint NOT NULL,
	canal text NOT NULL CHECK (canal IN ('courriel', 'sms', 'telephone', 'courrier')),
	contacte_a timestamptz NOT NULL,
	PRIMARY KEY (organisme, action, dossier),
	FOREIGN KEY (organisme, action) REFERENCES actions,
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);
CREATE INDEX destinataires_par_dossier ON destinataires (organisme, dossier);

-- A signed-in person read the pages of a benefit: which benefit, and when, nothing else.
CREATE TABLE consultations (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	prestation text NOT NULL,
	quand timestamptz NOT NULL,
	PRIMARY KEY (organisme, dossier, prestation, quand),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);

SELECT cloisonner('actions'), cloisonner('destinataires'), cloisonner('consultations');
GRANT SELECT, INSERT ON actions, destinataires, consultations TO droit_ouvert_application, droit_ouvert_chargement;
