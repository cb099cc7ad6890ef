CREATE TABLE dossiers (
	organisme text NOT NULL REFERENCES organismes,
	dossier bigint GENERATED ALWAYS AS IDENTITY,
	-- In C order: the search reads the beginning of a matricule through its index.
	matricule text COLLATE "C" NOT NULL CHECK (matricule ~ '^[0-9A-Z-]{1,20}$'),
	etat text NOT NULL DEFAULT 'ouvert' CHECK (etat IN ('ouvert', 'suspendu', 'radie')),
	canal_prefere text CHECK (canal_prefere IN ('courriel', 'sms', 'telephone', 'courrier')),
	langue text NOT NULL DEFAULT 'fr' CHECK (langue ~ '^[a-z]{2,3}$'),
	-- Colleagues, public figures, address kept secret: each reading is justified.
	protection text CHECK (protection IN ('agent', 'notoriete', 'adresse-secrete', 'autre')),
	-- The other half of a couple's file, once split.
	issu_de bigint,
	-- Read often by audiences and lists: taken from the latest household.
	commune text,
	nombre_enfants smallint NOT NULL DEFAULT 0,
	en_couple boolean,
	-- Centimes; null when the office does not know enough.
	quotient_familial integer,
	prochaine_declaration date,
	PRIMARY KEY (organisme, dossier),
	UNIQUE (organisme, matricule),
	FOREIGN KEY (organisme, issu_de) REFERENCES dossiers
);

CREATE TABLE personnes (
	organisme text NOT NULL REFERENCES organismes,
	personne bigint GENERATED ALWAYS AS IDENTITY,
	prenom text NOT NULL,
	nom text NOT NULL,
	nom_naissance text,
	date_naissance date,
	date_deces date,
	-- The words of first name, name and birth name, lower case and without accents, as `motsDe` writes them.
	recherche text NOT NULL,
	PRIMARY KEY (organisme, personne)
);
CREATE INDEX personnes_naissance ON personnes (organisme, date_naissance);

-- The search asks for equal words only: under row-level security no other operator may use an index.
-- Only the triggers below write here, so nothing is checked twice: an import writes a million rows.
CREATE TABLE mots_personnes (
	organisme text NOT NULL,
	mot text COLLATE "C" NOT NULL,
	personne bigint NOT NULL,
	PRIMARY KEY (organisme, mot, personne)
);

-- Each word and what is left of it without one of its letters: two words one typo apart share one.
CREATE TABLE variantes (
	organisme text NOT NULL,
	variante text COLLATE "C" NOT NULL,
	mot text COLLATE "C" NOT NULL,
	PRIMARY KEY (organisme, variante, mot)
);

CREATE FUNCTION retenir_les_mots() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	IF TG_OP = 'UPDATE' THEN
		DELETE FROM mots_personnes m USING avant a JOIN apres n USING (organisme, personne)
			WHERE a.recherche <> n.recherche AND m.organisme = a.organisme AND m.personne = a.personne
				AND m.mot = ANY (string_to_array(a.recherche, ' '));
	END IF;
	INSERT INTO variantes
		SELECT DISTINCT n.organisme, v.variante, n.mot
		FROM (SELECT DISTINCT organisme, string_to_table(recherche, ' ') COLLATE "C" AS mot FROM apres) n
		CROSS JOIN LATERAL (
			SELECT n.mot AS variante
			UNION ALL
			SELECT overlay(n.mot PLACING '' FROM rang FOR 1) FROM generate_series(1, length(n.mot)) AS rang
		) v
		WHERE n.mot <> '' AND NOT EXISTS (
			SELECT FROM variantes c WHERE c.organisme = n.organisme AND c.variante = n.mot AND c.mot = n.mot
			-- Word by word through the index: while an import runs, nobody knows yet how large this is.
			OFFSET 0)
		ORDER BY 1, 2, 3
		ON CONFLICT DO NOTHING;
	INSERT INTO mots_personnes
		SELECT DISTINCT n.organisme, n.mot, n.personne
		FROM (SELECT organisme, personne, string_to_table(recherche, ' ') COLLATE "C" AS mot FROM apres) n
		WHERE n.mot <> '' AND (TG_OP = 'INSERT' OR NOT EXISTS (SELECT FROM mots_personnes c
			WHERE c.organisme = n.organisme AND c.mot = n.mot AND c.personne = n.personne))
		ORDER BY 1, 2, 3;
	RETURN NULL;
END $$;

CREATE TRIGGER mots_a_l_ajout AFTER INSERT ON personnes
	REFERENCING NEW TABLE AS apres FOR EACH STATEMENT EXECUTE FUNCTION retenir_les_mots();
CREATE TRIGGER mots_au_changement AFTER UPDATE ON personnes
	REFERENCING OLD TABLE AS avant NEW TABLE AS apres FOR EACH STATEMENT EXECUTE FUNCTION retenir_les_mots();

-- Who belongs to a file, and when: from `depuis`, until the day before `jusqua`. `rang` is the place
-- of the person in the snapshots of that time; a new place or role is a new row.
CREATE TABLE membres (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	personne bigint NOT NULL,
	role text NOT NULL CHECK (role IN ('demandeur', 'conjoint', 'enfant')),
	rang smallint NOT NULL,
	depuis date NOT NULL,
	jusqua date,
	PRIMARY KEY (organisme, dossier, personne, depuis),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, personne) REFERENCES personnes
);
CREATE INDEX membres_par_personne ON membres (organisme, personne);

-- Immutable: a correction is a new snapshot, true from the same month and known later.
CREATE TABLE foyers (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	vrai_depuis date NOT NULL,
	connu_le timestamptz NOT NULL,
	source text NOT NULL CHECK (source IN ('import', 'saisie', 'demarche', 'separation')),
	contenu jsonb NOT NULL,
	PRIMARY KEY (organisme, dossier, vrai_depuis, connu_le),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);

CREATE TABLE adresses (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	depuis date NOT NULL,
	jusqua date,
	lignes text NOT NULL,
	code_postal text NOT NULL,
	commune text NOT NULL,
	PRIMARY KEY (organisme, dossier, depuis),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);

CREATE TABLE contacts (
	organisme text NOT NULL,
	contact bigint GENERATED ALWAYS AS IDENTITY,
	dossier bigint NOT NULL,
	personne bigint,
	nature text NOT NULL CHECK (nature IN ('courriel', 'mobile', 'fixe')),
	valeur text NOT NULL,
	etat text NOT NULL CHECK (etat IN ('verifie', 'non-verifie', 'injoignable', 'non-verifie-depuis-separation')),
	etat_le date NOT NULL,
	PRIMARY KEY (organisme, contact),
	UNIQUE (organisme, dossier, nature, valeur),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, personne) REFERENCES personnes
);
CREATE INDEX contacts_par_valeur ON contacts (organisme, valeur);

CREATE TABLE oppositions (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	objet text NOT NULL CHECK (objet IN ('reperage', 'campagnes')),
	depuis date NOT NULL,
	jusqua date,
	PRIMARY KEY (organisme, dossier, objet, depuis),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);

-- State of a right and its history: the row without an end is today's.
CREATE TABLE droits_valorises (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	prestation text NOT NULL,
	-- 'foyer', or the rank of the child in the household ('enfant-2').
	beneficiaire text NOT NULL DEFAULT 'foyer',
	etat text NOT NULL CHECK (etat IN
		('en_paiement', 'demande_en_cours', 'attente_declaration', 'suspendu', 'refuse', 'renonce')),
	montant integer CHECK (montant >= 0),
	depuis date NOT NULL,
	fini_le date,
	PRIMARY KEY (organisme, dossier, prestation, beneficiaire, depuis),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);

CREATE TABLE paiements (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	date date NOT NULL,
	rang smallint NOT NULL DEFAULT 1,
	prestation text NOT NULL,
	mois date NOT NULL,
	montant integer NOT NULL,
	destinataire text NOT NULL DEFAULT 'allocataire' CHECK (destinataire IN ('allocataire', 'bailleur', 'tiers')),
	-- Why it differs from the month before, in a sentence; entered or imported.
	pourquoi text,
	PRIMARY KEY (organisme, dossier, date, prestation, rang),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);

CREATE TABLE dettes (
	organisme text NOT NULL,
	dette bigint GENERATED ALWAYS AS IDENTITY,
	dossier bigint NOT NULL,
	prestation text NOT NULL,
	motif text NOT NULL,
	nee_le date NOT NULL,
	montant integer NOT NULL CHECK (montant > 0),
	solde integer NOT NULL CHECK (solde BETWEEN 0 AND montant),
	mensualite integer CHECK (mensualite >= 0),
	PRIMARY KEY (organisme, dette),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);
CREATE INDEX dettes_par_dossier ON dettes (organisme, dossier);

CREATE TABLE alertes (
	organisme text NOT NULL,
	alerte bigint GENERATED ALWAYS AS IDENTITY,
	dossier bigint NOT NULL,
	nature text NOT NULL CHECK (nature IN ('violences', 'tutelle', 'contact-dangereux')),
	precision text CHECK (length(precision) <= 200),
	depuis date NOT NULL,
	jusqua date,
	PRIMARY KEY (organisme, alerte),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);
CREATE INDEX alertes_par_dossier ON alertes (organisme, dossier);

SELECT cloisonner('dossiers'), cloisonner('personnes'), cloisonner('membres'), cloisonner('foyers'),
	cloisonner('adresses'), cloisonner('contacts'), cloisonner('oppositions'),
	cloisonner('mots_personnes'), cloisonner('variantes'), cloisonner('droits_valorises'), cloisonner('paiements'), cloisonner('dettes'), cloisonner('alertes');

GRANT SELECT, INSERT, UPDATE ON dossiers, personnes, membres, adresses, contacts, oppositions,
	droits_valorises, dettes, alertes TO droit_ouvert_application, droit_ouvert_chargement;
GRANT SELECT, INSERT ON foyers, paiements TO droit_ouvert_application, droit_ouvert_chargement;
GRANT SELECT, INSERT, DELETE ON mots_personnes TO droit_ouvert_application, droit_ouvert_chargement;
GRANT SELECT, INSERT ON variantes TO droit_ouvert_application, droit_ouvert_chargement;
