-- The transaction that wrote the entry: what was still open is told apart from what is finished.
ALTER TABLE journal ADD COLUMN transaction xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX journal_par_transaction ON journal (organisme, transaction, numero);

-- Nobody chooses the transaction that an entry says it comes from.
REVOKE INSERT ON journal FROM droit_ouvert_application, droit_ouvert_chargement;
GRANT INSERT (numero, organisme, quand, auteur, acte, objet, motif) ON journal
	TO droit_ouvert_application, droit_ouvert_chargement;

-- The chain: the seal of an entry covers the entry and the seal before it.
CREATE TABLE scelles (
	organisme text NOT NULL REFERENCES organismes,
	rang bigint NOT NULL CHECK (rang > 0),
	numero bigint NOT NULL,
	empreinte bytea NOT NULL CHECK (length(empreinte) = 32),
	PRIMARY KEY (organisme, rang),
	UNIQUE (organisme, numero)
);

-- The last link of each sealing, as published. Real time: a head must not depend on a simulated date.
CREATE TABLE tetes (
	organisme text NOT NULL,
	rang bigint NOT NULL,
	numero bigint NOT NULL,
	empreinte bytea NOT NULL,
	quand timestamptz NOT NULL DEFAULT now(),
	-- Every transaction below it was finished, hence sealed, in that cluster.
	horizon xid8 NOT NULL,
	grappe bigint NOT NULL,
	PRIMARY KEY (organisme, rang),
	FOREIGN KEY (organisme, rang) REFERENCES scelles
);

CREATE FUNCTION refuser_de_changer_les_scelles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'les scellés du journal ne se modifient pas et ne s’effacent pas'
		USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER scelles_en_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON scelles
	FOR EACH STATEMENT EXECUTE FUNCTION refuser_de_changer_les_scelles();
CREATE TRIGGER tetes_en_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON tetes
	FOR EACH STATEMENT EXECUTE FUNCTION refuser_de_changer_les_scelles();

SELECT cloisonner('scelles'), cloisonner('tetes');
GRANT SELECT, INSERT ON scelles, tetes TO droit_ouvert_application;
