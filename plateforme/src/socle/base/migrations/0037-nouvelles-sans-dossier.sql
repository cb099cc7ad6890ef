-- Someone without a file is told of each step of what they sent, and writes to the office about it.

-- Which account sent an item that no file tells of: it reads there what it is told and written. The row goes
-- with who they were, when a file is joined or when nothing is kept any more.
CREATE TABLE sollicitations_sans_dossier (
	organisme text NOT NULL,
	sollicitation bigint NOT NULL,
	compte bigint NOT NULL,
	PRIMARY KEY (organisme, sollicitation),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, compte) REFERENCES personnes_sans_dossier ON DELETE CASCADE
);
CREATE INDEX sollicitations_sans_dossier_du_compte ON sollicitations_sans_dossier (organisme, compte);
SELECT cloisonner('sollicitations_sans_dossier');
GRANT SELECT, INSERT ON sollicitations_sans_dossier TO droit_ouvert_application;
INSERT INTO sollicitations_sans_dossier
	SELECT d.organisme, venue.sollicitation, d.compte
	FROM demandes d JOIN personnes_sans_dossier USING (organisme, compte),
		LATERAL (VALUES (d.sollicitation), (d.contact)) AS venue (sollicitation)
	WHERE d.sans_dossier AND d.dossier IS NULL AND venue.sollicitation IS NOT NULL
	ON CONFLICT DO NOTHING;

-- How they want to be written to, and from which confirmed point a message came back.
ALTER TABLE personnes_sans_dossier
	ADD canal text CHECK (canal IN ('courriel', 'sms', 'courrier')),
	ADD injoignables text[] NOT NULL DEFAULT '{}' CHECK (injoignables <@ ARRAY['courriel', 'mobile']);
GRANT UPDATE (canal, injoignables) ON personnes_sans_dossier TO droit_ouvert_application;

-- Written to them: to an account, until it is to a file.
ALTER TABLE envois
	ADD compte bigint,
	ADD FOREIGN KEY (organisme, compte) REFERENCES comptes,
	ADD CONSTRAINT envois_a_un_seul CHECK (dossier IS NULL OR compte IS NULL);
CREATE INDEX envois_du_compte ON envois (organisme, compte) WHERE compte IS NOT NULL;
UPDATE envois e SET compte = d.compte
	FROM demandes d JOIN personnes_sans_dossier USING (organisme, compte)
	WHERE e.organisme = d.organisme AND d.sans_dossier AND d.dossier IS NULL AND e.dossier IS NULL
		AND e.cle IN ('demande-' || d.demande || '-recu', 'demande-' || d.demande || '-rappel');
GRANT UPDATE (dossier, compte, contact, destinataire, replis) ON envois TO droit_ouvert_application;
-- What was written is not written over: it goes to the file that is joined, or it forgets to whom it went.
CREATE FUNCTION garder_l_envoi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.dossier IS NULL AND NEW.compte IS NULL AND (
		-- Joined.
		NEW.dossier IS NOT NULL AND OLD.compte IS NOT NULL AND NEW.destinataire = OLD.destinataire
			AND NEW.replis IS NOT DISTINCT FROM OLD.replis
		-- Forgotten.
		OR NEW.dossier IS NULL AND NEW.contact IS NULL AND NEW.destinataire = '—' AND NEW.replis IS NULL)
	THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'l''envoi % ne change plus de destinataire', OLD.envoi;
END $$;
CREATE TRIGGER envois_gardes BEFORE UPDATE OF dossier, compte, contact, destinataire, replis ON envois
	FOR EACH ROW EXECUTE FUNCTION garder_l_envoi();

-- Told to them: the same news, once, before and after a file is joined.
ALTER TABLE annonces
	ALTER dossier DROP NOT NULL,
	ADD compte bigint,
	ADD FOREIGN KEY (organisme, compte) REFERENCES comptes,
	ADD CONSTRAINT annonces_a_un_seul CHECK ((dossier IS NULL) <> (compte IS NULL));

-- Written by them, or to them: of the item, until it is of a file, or of the right one.
ALTER TABLE messages ALTER dossier DROP NOT NULL;
GRANT UPDATE (dossier) ON messages TO droit_ouvert_application;
CREATE FUNCTION garder_le_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.dossier IS NOT NULL AND (OLD.dossier IS NULL OR EXISTS (SELECT FROM dossiers d
		WHERE d.organisme = OLD.organisme AND d.dossier = OLD.dossier AND d.numero_contredit IS NOT NULL)) THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'le message % ne change plus de dossier', OLD.message;
END $$;
CREATE TRIGGER messages_gardes BEFORE UPDATE OF dossier ON messages
	FOR EACH ROW EXECUTE FUNCTION garder_le_message();

-- A receipt already tells that it came.
CREATE INDEX demandes_par_sollicitation ON demandes (organisme, sollicitation) WHERE sollicitation IS NOT NULL;
