-- For equity, and to address people properly; nothing sorts or looks for rights with it.
ALTER TABLE personnes ADD COLUMN sexe text CHECK (sexe IN ('F', 'M'));

-- What makes a file one for a person to look at: another country, another scheme or another authority
-- has its part. A fact told otherwise is a new row.
CREATE TABLE particularites (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	nature text NOT NULL CHECK (nature IN ('frontalier', 'msa', 'sejour', 'mdph')),
	-- Where they work; what became of the decision. Empty where nothing more is to be said.
	precision text NOT NULL DEFAULT '',
	depuis date NOT NULL,
	jusqua date CHECK (jusqua >= depuis),
	PRIMARY KEY (organisme, dossier, nature, precision, depuis),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	CHECK (CASE nature WHEN 'frontalier' THEN precision IN ('suisse', 'autre')
		WHEN 'mdph' THEN precision IN ('attente', 'finie') ELSE precision = '' END)
);
CREATE UNIQUE INDEX une_particularite_ouverte ON particularites (organisme, dossier, nature) WHERE jusqua IS NULL;

-- What fixes the maintenance due for a child, judgment after judgment: it follows the child from one
-- file to another.
CREATE TABLE titres_de_pension (
	organisme text NOT NULL,
	personne bigint NOT NULL,
	-- 'aucun': somebody said that there is none.
	nature text NOT NULL CHECK (nature IN ('jugement', 'convention', 'acte', 'titre-caf', 'aucun')),
	-- Of the title; of the day when it was said that there is none.
	date date NOT NULL,
	-- Centimes a month; null when the title fixes none, or nobody said.
	montant integer CHECK (montant >= 0),
	dernier_paiement date,
	-- The agency that recovers maintenance (ARIPA) has it in hand; null when nobody said.
	recouvrement boolean,
	PRIMARY KEY (organisme, personne, date),
	FOREIGN KEY (organisme, personne) REFERENCES personnes,
	CHECK (nature <> 'aucun' OR (montant IS NULL AND dernier_paiement IS NULL AND recouvrement IS NOT TRUE))
);

-- A person looked at the fact, and says whether these rights may be proposed. Another fact, or another
-- right, is for a person again.
CREATE TABLE verifications (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	nature text NOT NULL,
	precision text NOT NULL,
	depuis date NOT NULL,
	issue text NOT NULL CHECK (issue IN ('oui', 'non')),
	-- The benefits that were at stake then.
	prestations text[] NOT NULL,
	faite_le timestamptz NOT NULL,
	PRIMARY KEY (organisme, dossier, nature, precision, depuis),
	FOREIGN KEY (organisme, dossier, nature, precision, depuis) REFERENCES particularites
);

SELECT cloisonner('particularites'), cloisonner('titres_de_pension'), cloisonner('verifications');
-- A stay to be verified opens rights: it must not point anyone out to control.
SELECT fermer_au_controle('particularites'), fermer_au_controle('verifications');

GRANT SELECT, INSERT, UPDATE ON particularites, titres_de_pension
	TO droit_ouvert_application, droit_ouvert_chargement;
GRANT SELECT, INSERT, UPDATE, DELETE ON verifications TO droit_ouvert_application;
