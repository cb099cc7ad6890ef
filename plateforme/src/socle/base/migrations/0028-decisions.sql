-- How an office decides: who looks again, what the département keeps, who is named in letters.
CREATE TABLE reglages_des_decisions (
	organisme text NOT NULL REFERENCES organismes,
	depuis date NOT NULL,
	-- Share of decisions drawn for a second look; centimes of the first payment from which all are.
	part numeric(5, 4) NOT NULL CHECK (part BETWEEN 0 AND 1),
	seuil integer NOT NULL CHECK (seuil >= 0),
	-- Of that draw: told, anyone makes it again. Agents do not read it.
	graine text NOT NULL CHECK (graine ~ '^[0-9a-f]{16}$'),
	-- What the département keeps of the RSA.
	reserves text[] NOT NULL CHECK (reserves <@ ARRAY['refus', 'independant', 'etranger']),
	-- Days that the département takes, as it says; nothing where it says nothing.
	jours_du_departement smallint CHECK (jours_du_departement > 0),
	-- As letters name them.
	signataire text NOT NULL CHECK (length(signataire) BETWEEN 1 AND 120),
	departement text NOT NULL CHECK (length(departement) BETWEEN 1 AND 120),
	adresse_departement text CHECK (length(adresse_departement) BETWEEN 1 AND 300),
	adresse_recours text CHECK (length(adresse_recours) BETWEEN 1 AND 300),
	tribunal_judiciaire text CHECK (length(tribunal_judiciaire) BETWEEN 1 AND 200),
	tribunal_administratif text CHECK (length(tribunal_administratif) BETWEEN 1 AND 200),
	compte bigint NOT NULL,
	PRIMARY KEY (organisme, depuis)
);

-- What leaves for the national system, or for the département: a line leaves once.
CREATE TABLE bordereaux (
	organisme text NOT NULL REFERENCES organismes,
	bordereau bigint GENERATED ALWAYS AS IDENTITY,
	destinataire text NOT NULL CHECK (destinataire IN ('national', 'departement')),
	prepare_le timestamptz NOT NULL,
	nombre integer NOT NULL CHECK (nombre > 0),
	-- SHA-256 of the file, to know it again.
	empreinte text NOT NULL CHECK (empreinte ~ '^[0-9a-f]{64}$'),
	compte bigint NOT NULL,
	PRIMARY KEY (organisme, bordereau)
);

-- What an agent decides of a request. The national system settles and pays: here it is proposed, told, followed.
CREATE TABLE decisions (
	organisme text NOT NULL,
	decision bigint GENERATED ALWAYS AS IDENTITY,
	sollicitation bigint NOT NULL,
	dossier bigint NOT NULL,
	-- None for a change: what is in payment is looked at again.
	prestation text,
	sens text NOT NULL CHECK (sens IN ('accord', 'refus')),
	etat text NOT NULL CHECK (etat IN ('a-relire', 'au-departement', 'prise', 'renvoyee')),
	autorite text NOT NULL CHECK (autorite IN ('caisse', 'delegation', 'departement')),
	-- First day of the month of the request, protected date included.
	demandee date NOT NULL,
	decidee_le timestamptz NOT NULL,
	auteur bigint NOT NULL,
	-- The version of the household that was on the screen, and the one that is proposed; none: unchanged.
	vue text NOT NULL,
	foyer jsonb,
	places jsonb,
	-- What the agent saw: differences, rights before and after, gain.
	etude jsonb NOT NULL,
	-- Why a colleague looks before anyone is told, who did, what they said.
	regard text CHECK (regard IN ('tirage', 'montant', 'contre-calcul')),
	relue_par bigint,
	relue_le timestamptz,
	relue_note text CHECK (length(relue_note) BETWEEN 1 AND 500),
	-- What the département keeps, when it left, on which list, what came back.
	hors text[] NOT NULL DEFAULT '{}',
	bordereau bigint,
	reponse_le date,
	reponse_note text CHECK (length(reponse_note) BETWEEN 1 AND 1000),
	-- As it was told, word for word; when it left; when the person first read it online.
	lettre jsonb,
	notifiee_le timestamptz,
	lue_le timestamptz,
	PRIMARY KEY (organisme, decision),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, bordereau) REFERENCES bordereaux,
	CHECK ((foyer IS NULL) = (places IS NULL)),
	CHECK ((relue_par IS NULL) = (relue_le IS NULL)),
	-- Another person than the author, always.
	CHECK (relue_par IS DISTINCT FROM auteur),
	-- Nobody is told before the second look, nor in place of the département.
	CHECK (etat <> 'prise' OR regard IS NULL OR relue_par IS NOT NULL),
	CHECK (etat <> 'au-departement' OR cardinality(hors) > 0),
	CHECK (etat <> 'renvoyee' OR relue_note IS NOT NULL),
	CHECK ((etat = 'prise') = (notifiee_le IS NOT NULL) AND (etat = 'prise') = (lettre IS NOT NULL))
);
-- One under way or taken for a request; one that was sent back leaves room for another.
CREATE UNIQUE INDEX decisions_une_par_demande ON decisions (organisme, sollicitation) WHERE etat <> 'renvoyee';
CREATE INDEX decisions_du_dossier ON decisions (organisme, dossier, decidee_le);
CREATE INDEX decisions_en_suspens ON decisions (organisme, etat, decidee_le)
	WHERE etat IN ('a-relire', 'au-departement');

-- Told, it is no longer rewritten; sent back, it stays as it was.
CREATE FUNCTION garder_la_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.etat IN ('prise', 'renvoyee') AND (to_jsonb(OLD) - ARRAY['organisme', 'lue_le'])
		<> (to_jsonb(NEW) - ARRAY['organisme', 'lue_le']) THEN
		RAISE EXCEPTION 'la décision % ne change plus', OLD.decision;
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER decisions_gardees BEFORE UPDATE ON decisions
	FOR EACH ROW EXECUTE FUNCTION garder_la_decision();

-- Right by right, child by child. Centimes a month, net.
CREATE TABLE lignes_de_decision (
	organisme text NOT NULL,
	decision bigint NOT NULL,
	rang smallint NOT NULL CHECK (rang > 0),
	prestation text NOT NULL,
	beneficiaire text NOT NULL CHECK (beneficiaire ~ '^(foyer|enfant-[0-9]{1,2})$'),
	sens text NOT NULL CHECK (sens IN ('accord', 'refus')),
	montant integer CHECK (montant >= 0),
	avant integer CHECK (avant >= 0),
	effet date CHECK (extract(day FROM effet) = 1),
	mois_de_rappel smallint NOT NULL CHECK (mois_de_rappel >= 0),
	rappel integer NOT NULL CHECK (rappel >= 0),
	mois_echus smallint NOT NULL CHECK (mois_echus >= 0),
	echu integer NOT NULL CHECK (echu >= 0),
	mois_perdus smallint NOT NULL CHECK (mois_perdus >= 0),
	article text,
	motif_asf text,
	motifs jsonb NOT NULL,
	bordereau bigint,
	-- What the national system made of it.
	suite text CHECK (suite IN ('telle-quelle', 'modifiee', 'rejetee')),
	suite_le date,
	suite_montant integer CHECK (suite_montant >= 0),
	suite_effet date,
	suite_motif text CHECK (length(suite_motif) BETWEEN 1 AND 200),
	PRIMARY KEY (organisme, decision, rang),
	FOREIGN KEY (organisme, decision) REFERENCES decisions,
	FOREIGN KEY (organisme, bordereau) REFERENCES bordereaux,
	-- A refusal has its reasons.
	CHECK (sens = 'accord' OR jsonb_array_length(motifs) > 0),
	CHECK (suite IS NULL OR bordereau IS NOT NULL),
	CHECK ((suite IS NULL) = (suite_le IS NULL))
);
CREATE INDEX lignes_a_exporter ON lignes_de_decision (organisme, decision) WHERE bordereau IS NULL;
CREATE INDEX lignes_attendues ON lignes_de_decision (organisme, bordereau) WHERE suite IS NULL;

CREATE FUNCTION garder_la_ligne() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	-- The row of another office is refused by the wall itself.
	libres CONSTANT text[] := ARRAY['organisme', 'bordereau', 'suite', 'suite_le', 'suite_montant',
		'suite_effet', 'suite_motif'];
BEGIN
	IF (to_jsonb(OLD) - libres) <> (to_jsonb(NEW) - libres)
		OR OLD.bordereau IS NOT NULL AND NEW.bordereau IS DISTINCT FROM OLD.bordereau
		OR OLD.suite IS NOT NULL AND NEW.suite IS DISTINCT FROM OLD.suite THEN
		RAISE EXCEPTION 'la ligne % de la décision % ne change plus', OLD.rang, OLD.decision;
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER lignes_gardees BEFORE UPDATE ON lignes_de_decision
	FOR EACH ROW EXECUTE FUNCTION garder_la_ligne();

SELECT cloisonner('reglages_des_decisions'), cloisonner('bordereaux'), cloisonner('decisions'),
	cloisonner('lignes_de_decision');
GRANT SELECT, INSERT, UPDATE ON reglages_des_decisions, decisions, lignes_de_decision
	TO droit_ouvert_application;
GRANT SELECT, INSERT ON bordereaux TO droit_ouvert_application;
