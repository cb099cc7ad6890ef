-- What a person asks for or declares online: a draft that only they read, then what they sent, kept as
-- they read it. A draft that was left says where it was left, and no longer who left it.
CREATE TABLE demandes (
	organisme text NOT NULL REFERENCES organismes,
	demande bigint GENERATED ALWAYS AS IDENTITY,
	demarche text NOT NULL CHECK (demarche ~ '^[a-z][a-z0-9-]{2,40}$'),
	-- Of the definition that the person read, whatever it becomes.
	version smallint NOT NULL CHECK (version > 0),
	empreinte text NOT NULL CHECK (empreinte ~ '^[0-9a-f]{16}$'),
	dossier bigint,
	-- Who began it; 0 once it is purged.
	compte bigint NOT NULL,
	etat text NOT NULL DEFAULT 'brouillon' CHECK (etat IN ('brouillon', 'envoyee', 'abandonnee', 'expiree')),
	-- Field → values, as the form carries them.
	reponses jsonb NOT NULL DEFAULT '{}',
	commencee_le timestamptz NOT NULL,
	modifiee_le timestamptz NOT NULL,
	-- First day on which a draft that nobody touches is erased.
	expire_le date NOT NULL,
	rappelee_le timestamptz,
	-- The date protected when it began, where a month is lost without a request.
	annee smallint,
	numero integer,
	-- The contact that this draft itself left in the queue.
	contact bigint,
	envoyee_le timestamptz,
	sollicitation bigint,
	-- Each question, its answer, what was announced: the very words.
	lu jsonb,
	-- By what means someone of the office, or a helper, filled it in with the person.
	assistee text CHECK (assistee IN ('telephone', 'accueil', 'rendez-vous', 'aidant')),
	assistee_par bigint,
	PRIMARY KEY (organisme, demande),
	UNIQUE (organisme, sollicitation),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, contact) REFERENCES sollicitations,
	FOREIGN KEY (organisme, annee, numero) REFERENCES dates_protegees,
	CHECK (assistee IS NOT NULL OR assistee_par IS NULL),
	CHECK ((etat = 'envoyee') = (sollicitation IS NOT NULL)),
	CHECK ((etat = 'envoyee') = (lu IS NOT NULL) AND (etat = 'envoyee') = (envoyee_le IS NOT NULL)),
	CHECK (etat IN ('brouillon', 'envoyee') = (dossier IS NOT NULL)),
	CHECK (etat IN ('brouillon', 'envoyee') OR reponses = '{}')
);
-- One draft of each, so that beginning again is resuming.
CREATE UNIQUE INDEX demandes_un_brouillon ON demandes (organisme, dossier, demarche) WHERE etat = 'brouillon';
CREATE INDEX demandes_du_dossier ON demandes (organisme, dossier);
CREATE INDEX demandes_a_purger ON demandes (organisme, expire_le) WHERE etat = 'brouillon';
CREATE INDEX demandes_commencees ON demandes (organisme, commencee_le);

-- What was sent is not rewritten.
CREATE FUNCTION garder_la_demande() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.etat <> 'brouillon' AND to_jsonb(OLD) <> to_jsonb(NEW) THEN
		RAISE EXCEPTION 'la demande % ne change plus', OLD.demande;
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER demandes_gardees BEFORE UPDATE ON demandes
	FOR EACH ROW EXECUTE FUNCTION garder_la_demande();

-- Where each was: drop-off is counted from here, without any answer.
CREATE TABLE etapes_des_demandes (
	organisme text NOT NULL,
	demande bigint NOT NULL,
	-- The question, without the person it is about.
	etape text NOT NULL CHECK (etape ~ '^[a-z][a-z-]{1,40}$'),
	rang smallint NOT NULL CHECK (rang > 0),
	vue_le timestamptz NOT NULL,
	repondue_le timestamptz,
	PRIMARY KEY (organisme, demande, etape),
	FOREIGN KEY (organisme, demande) REFERENCES demandes
);

SELECT cloisonner('demandes'), cloisonner('etapes_des_demandes');
GRANT SELECT, INSERT, UPDATE ON demandes, etapes_des_demandes TO droit_ouvert_application;
