CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TABLE dossiers (
	organisme text NOT NULL REFERENCES organismes,
	dossier bigint GENERATED ALWAYS AS IDENTITY,
	matricule text NOT NULL CHECK (matricule ~ '^[0-9A-Z-]{1,20}$'),
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
	-- Lower case, without accents, for the search: first name, name, birth name.
	recherche text NOT NULL,
	PRIMARY KEY (organisme, personne)
);
CREATE INDEX personnes_recherche ON personnes USING gin (recherche gin_trgm_ops);
CREATE INDEX personnes_naissance ON personnes (organisme, date_naissance);

-- Who belongs to a file, and when; `rang` is the place of the person in the household's snapshot.
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
	cloisonner('droits_valorises'), cloisonner('paiements'), cloisonner('dettes'), cloisonner('alertes');

GRANT SELECT, INSERT, UPDATE ON dossiers, personnes, membres, adresses, contacts, oppositions,
	droits_valorises, dettes, alertes TO droit_ouvert_application, droit_ouvert_chargement;
GRANT SELECT, INSERT ON foyers, paiements TO droit_ouvert_application, droit_ouvert_chargement;
