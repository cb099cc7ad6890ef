-- Someone whom no office knows may ask online: what they send belongs to their account, and to a file once
-- an agent has joined one.

-- Who signed in and has no file: the identity that FranceConnect vouches for, and the contact points that a
-- code confirmed. The row goes when a file is joined, or when nothing is kept any more.
CREATE TABLE personnes_sans_dossier (
	organisme text NOT NULL,
	compte bigint NOT NULL,
	-- As the civil register writes them: all the first names, the name of birth.
	prenoms text NOT NULL CHECK (length(prenoms) BETWEEN 1 AND 200),
	nom text NOT NULL CHECK (length(nom) BETWEEN 1 AND 120),
	nom_usage text CHECK (length(nom_usage) BETWEEN 1 AND 120),
	naissance date NOT NULL,
	depuis timestamptz NOT NULL,
	courriel text CHECK (length(courriel) BETWEEN 3 AND 254),
	mobile text CHECK (length(mobile) BETWEEN 3 AND 20),
	PRIMARY KEY (organisme, compte),
	FOREIGN KEY (organisme, compte) REFERENCES comptes
);
SELECT cloisonner('personnes_sans_dossier');
GRANT SELECT, INSERT, UPDATE (courriel, mobile), DELETE ON personnes_sans_dossier TO droit_ouvert_application;

-- A code goes to the contact of a file, or of someone who has none yet.
ALTER TABLE codes_de_contact
	ALTER dossier DROP NOT NULL,
	ADD compte bigint,
	ADD FOREIGN KEY (organisme, compte) REFERENCES comptes,
	ADD CHECK ((dossier IS NULL) <> (compte IS NULL));
CREATE INDEX codes_par_compte ON codes_de_contact (organisme, compte, demande_le) WHERE compte IS NOT NULL;

-- Awaited of a request whose file is not known.
ALTER TABLE pieces_attendues ALTER dossier DROP NOT NULL;

-- Begun by someone without a file, and still so once it is joined: the household was asked with the rest.
ALTER TABLE demandes ADD sans_dossier boolean NOT NULL DEFAULT false;
DO $$
DECLARE nom text;
BEGIN
	SELECT conname INTO STRICT nom FROM pg_constraint WHERE conrelid = 'demandes'::regclass AND contype = 'c'
		AND pg_get_constraintdef(oid) LIKE '%dossier IS NOT NULL%';
	EXECUTE format('ALTER TABLE demandes DROP CONSTRAINT %I', nom);
END $$;
ALTER TABLE demandes ADD CHECK (CASE WHEN etat IN ('brouillon', 'envoyee')
	THEN dossier IS NOT NULL OR sans_dossier ELSE dossier IS NULL END);
CREATE UNIQUE INDEX demandes_un_brouillon_sans_dossier ON demandes (organisme, compte, demarche)
	WHERE etat = 'brouillon' AND dossier IS NULL;
CREATE INDEX demandes_du_compte ON demandes (organisme, compte) WHERE sans_dossier;

-- What was sent is not rewritten. Sent without a file, it is joined to one, or its answers are erased: no
-- other word of it changes.
CREATE OR REPLACE FUNCTION garder_la_demande() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE attendue demandes := OLD;
BEGIN
	IF OLD.etat = 'brouillon' OR to_jsonb(OLD) = to_jsonb(NEW) THEN
		RETURN NEW;
	END IF;
	IF OLD.etat = 'envoyee' AND OLD.sans_dossier AND OLD.dossier IS NULL THEN
		IF NEW.dossier IS NOT NULL THEN
			attendue.dossier := NEW.dossier;
		ELSE
			attendue.compte := 0;
			attendue.reponses := '{}';
			attendue.lu := jsonb_set(OLD.lu, '{reponses}', '[]');
		END IF;
		IF to_jsonb(attendue) = to_jsonb(NEW) THEN
			RETURN NEW;
		END IF;
	END IF;
	RAISE EXCEPTION 'la demande % ne change plus', OLD.demande;
END $$;

-- What came with a request that is joined to no file is erased with it. Of a file, a document that nobody
-- sorted, or that a request still going on rests on, is never erased.
CREATE FUNCTION garder_les_pieces_du_dossier() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.dossier IS NOT NULL AND (OLD.etat = 'a-trier' OR OLD.etat IN ('classee', 'remplacee') AND EXISTS (
		SELECT FROM sollicitations s WHERE s.organisme = OLD.organisme AND s.sollicitation = OLD.sollicitation
			AND s.etat <> 'traitee')) THEN
		RAISE EXCEPTION 'la pièce % sert encore : elle ne s''efface pas', OLD.piece;
	END IF;
	RETURN OLD;
END $$;
CREATE TRIGGER pieces_du_dossier_gardees BEFORE DELETE ON pieces
	FOR EACH ROW EXECUTE FUNCTION garder_les_pieces_du_dossier();
GRANT DELETE ON pieces, pieces_attendues, refus_de_pieces, origines_des_pieces TO droit_ouvert_application;
