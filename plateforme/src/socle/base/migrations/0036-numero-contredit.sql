-- A file opened here bears a number that someone typed. The first extract that holds this number may hold
-- somebody else under it: the file then loses the number, and no account opens it until an agent has seen to it.

ALTER TABLE dossiers ADD numero_contredit text CHECK (numero_contredit ~ '^[0-9A-Z-]{1,20}$');
CREATE INDEX dossiers_contredits ON dossiers (organisme, dossier) WHERE numero_contredit IS NOT NULL;

-- The file that this account opened, and opens no more until then.
ALTER TABLE comptes ADD dossier_en_doute bigint,
	ADD CHECK (dossier IS NULL OR dossier_en_doute IS NULL);
CREATE INDEX comptes_en_doute ON comptes (organisme, dossier_en_doute) WHERE dossier_en_doute IS NOT NULL;

-- Who imports asks whether anyone opens the file: a helper does, as the person does.
GRANT SELECT ON mandats TO droit_ouvert_chargement;

-- What was sent is not rewritten. Sent without a file, it is joined to one, or its answers are erased; joined
-- to one under a wrong number, it goes to the right one: no other word of it changes.
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
	IF OLD.etat = 'envoyee' AND OLD.sans_dossier AND NEW.dossier IS NOT NULL AND EXISTS (SELECT FROM dossiers d
		WHERE d.organisme = OLD.organisme AND d.dossier = OLD.dossier AND d.numero_contredit IS NOT NULL) THEN
		attendue.dossier := NEW.dossier;
		IF to_jsonb(attendue) = to_jsonb(NEW) THEN
			RETURN NEW;
		END IF;
	END IF;
	RAISE EXCEPTION 'la demande % ne change plus', OLD.demande;
END $$;
