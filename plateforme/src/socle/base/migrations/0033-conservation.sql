-- What is kept too long is erased: documents, what people wrote, e-mails.

-- Contents that nothing names any more, until they are off the disk. Written in the transaction that drops the
-- last mention: cut anywhere, the next run finishes, and no encrypted content stays behind.
CREATE TABLE contenus_a_effacer (
	organisme text NOT NULL REFERENCES organismes,
	empreinte text NOT NULL CHECK (empreinte ~ '^[0-9a-f]{64}$'),
	depuis timestamptz NOT NULL,
	PRIMARY KEY (organisme, empreinte)
);
CREATE INDEX pieces_par_contenu ON pieces (organisme, empreinte);
CREATE INDEX courriels_par_contenu ON courriels (organisme, brut) WHERE brut IS NOT NULL;

-- Nothing is left of its author nor of what was said: only that it was taken, so that it is not taken again.
ALTER TABLE courriels ADD efface_le timestamptz;
CREATE INDEX courriels_gardes ON courriels (organisme, pris_le) WHERE efface_le IS NULL;

-- Whether any row of the office still has this content: each table that has some is named here.
CREATE FUNCTION contenu_nomme(voulu text) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT FROM pieces WHERE empreinte = voulu
			AND organisme = current_setting('droit_ouvert.organisme'))
		OR EXISTS (SELECT FROM courriels WHERE brut = voulu
			AND organisme = current_setting('droit_ouvert.organisme'))
$$;

SELECT cloisonner('contenus_a_effacer');
GRANT SELECT, INSERT, DELETE ON contenus_a_effacer TO droit_ouvert_application;
GRANT DELETE ON messages TO droit_ouvert_application;
GRANT UPDATE (brut, adresse, nom, sujet, texte, propositions, marques, efface_le) ON courriels
	TO droit_ouvert_application;
GRANT UPDATE (nom, dans) ON jointes TO droit_ouvert_application;
