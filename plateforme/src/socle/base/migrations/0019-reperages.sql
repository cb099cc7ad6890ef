-- What opens rights never serves to suspect: a session of control sees none of these rows, whatever
-- page it comes by. Beside the policy of the office, which stays the only permissive one.
CREATE FUNCTION fermer_au_controle(cible regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE POLICY jamais_au_controle ON %s AS RESTRICTIVE
		USING ((SELECT current_setting(''droit_ouvert.controle'', true)) IS DISTINCT FROM ''oui'')', cible);
END $$;

-- One search for rights that nobody claimed: what it was for, by which law and code, what it counted.
-- Counts only: who they are is in `constats`, which expires.
CREATE TABLE reperages (
	organisme text NOT NULL REFERENCES organismes,
	reperage bigint GENERATED ALWAYS AS IDENTITY,
	finalite text NOT NULL CHECK (length(finalite) BETWEEN 1 AND 200),
	-- The month of right.
	mois date NOT NULL CHECK (extract(day FROM mois) = 1),
	lance_le timestamptz NOT NULL,
	fini_le timestamptz,
	version_droit text NOT NULL,
	version_code text NOT NULL,
	hypotheses text NOT NULL,
	graine integer NOT NULL,
	portee text NOT NULL CHECK (portee IN ('complet', 'changes')),
	etat text NOT NULL DEFAULT 'en-cours' CHECK (etat IN ('en-cours', 'fini', 'abandonne')),
	-- Files looked at by this run; the others were as they were at the run before.
	examines integer NOT NULL DEFAULT 0,
	inchanges integer NOT NULL DEFAULT 0,
	-- Of all files when it ended: set aside by reason, open findings by situation, and both by age,
	-- family and commune.
	ecartes jsonb NOT NULL DEFAULT '{}',
	constats jsonb NOT NULL DEFAULT '{}',
	equite jsonb NOT NULL DEFAULT '{}',
	PRIMARY KEY (organisme, reperage),
	CHECK ((etat = 'en-cours') = (fini_le IS NULL))
);
CREATE UNIQUE INDEX un_reperage_a_la_fois ON reperages (organisme) WHERE etat = 'en-cours';

-- A run is shared by lots of files, from `de` to `a`. A worker holds the lock of its lot until the
-- findings are written: killed, it gives back the lot and leaves nothing.
CREATE TABLE lots_de_reperage (
	organisme text NOT NULL,
	reperage bigint NOT NULL,
	lot integer NOT NULL,
	de bigint NOT NULL,
	a bigint NOT NULL CHECK (a >= de),
	etat text NOT NULL DEFAULT 'a-faire' CHECK (etat IN ('a-faire', 'fait')),
	pris_le timestamptz,
	examines integer NOT NULL DEFAULT 0,
	PRIMARY KEY (organisme, reperage, lot),
	FOREIGN KEY (organisme, reperage) REFERENCES reperages
);

-- What each file was like when it was last looked at: the same again, it is not looked at again.
CREATE TABLE examens (
	organisme text NOT NULL,
	dossier bigint NOT NULL,
	reperage bigint NOT NULL,
	-- Of the household, its rights, what sets it aside, and the law, code, hypotheses and month.
	empreinte bigint NOT NULL,
	-- Why nothing is looked for on it.
	ecart text,
	PRIMARY KEY (organisme, dossier),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, reperage) REFERENCES reperages
);

-- A right due and not valued on the file, or near its end. Never less due than paid.
CREATE TABLE constats (
	organisme text NOT NULL,
	-- Kept while the same right is found again: actions name it. They do not refer to it by a key,
	-- for it is deleted when it expires.
	constat bigint GENERATED ALWAYS AS IDENTITY,
	-- The run that last saw it.
	reperage bigint NOT NULL,
	dossier bigint NOT NULL,
	prestation text NOT NULL,
	-- Empty for the household; for ASF, the rank of the child ('enfant-2'), as in droits_valorises.
	beneficiaire text NOT NULL DEFAULT '',
	situation text NOT NULL CHECK (situation IN ('a_demander', 'erreur_de_gestion', 'a_verifier', 'rupture')),
	statut text NOT NULL CHECK (statut IN ('certain', 'probable', 'possible', 'a_verifier')),
	probabilite real NOT NULL CHECK (probabilite BETWEEN 0 AND 1),
	-- Centimes.
	montant integer NOT NULL CHECK (montant >= 0),
	mini integer NOT NULL CHECK (mini >= 0),
	maxi integer NOT NULL CHECK (maxi >= mini),
	gain_net_12_mois integer NOT NULL CHECK (gain_net_12_mois >= 0),
	au_moins_depuis date NOT NULL,
	rappel_possible integer NOT NULL CHECK (rappel_possible >= 0),
	mois_perdus smallint NOT NULL CHECK (mois_perdus >= 0),
	manque text[] NOT NULL DEFAULT '{}',
	suite text NOT NULL,
	etabli_le timestamptz NOT NULL,
	-- First day on which it is no longer kept.
	expire_le date NOT NULL,
	etat text NOT NULL DEFAULT 'ouvert' CHECK (etat IN ('ouvert', 'clos')),
	clos_le date,
	-- The task given to an agent, for an error of the office.
	sollicitation bigint,
	PRIMARY KEY (organisme, constat),
	FOREIGN KEY (organisme, reperage) REFERENCES reperages,
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	CHECK ((etat = 'clos') = (clos_le IS NOT NULL))
);
CREATE UNIQUE INDEX un_constat_ouvert ON constats (organisme, dossier, prestation, beneficiaire) WHERE etat = 'ouvert';
CREATE INDEX constats_par_situation ON constats (organisme, situation, prestation) WHERE etat = 'ouvert';
CREATE INDEX constats_par_expiration ON constats (organisme, expire_le);

-- Days without a campaign after a contact, from a day on.
CREATE TABLE delais_entre_contacts (
	organisme text NOT NULL REFERENCES organismes,
	depuis date NOT NULL,
	jours smallint NOT NULL CHECK (jours BETWEEN 0 AND 366),
	PRIMARY KEY (organisme, depuis)
);

SELECT cloisonner('reperages'), cloisonner('lots_de_reperage'), cloisonner('examens'),
	cloisonner('constats'), cloisonner('delais_entre_contacts');
SELECT fermer_au_controle('reperages'), fermer_au_controle('lots_de_reperage'),
	fermer_au_controle('examens'), fermer_au_controle('constats'),
	fermer_au_controle('actions'), fermer_au_controle('destinataires');

GRANT SELECT, INSERT, UPDATE ON reperages, delais_entre_contacts TO droit_ouvert_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON lots_de_reperage, examens, constats TO droit_ouvert_application;

-- What the office gives itself to do: nobody asked for it, and no figure counts it.
ALTER TABLE sollicitations DROP CONSTRAINT sollicitations_nature_check,
	ADD CONSTRAINT sollicitations_nature_check CHECK (nature IN ('demande', 'piece', 'declaration', 'changement',
		'question', 'reclamation', 'appel', 'rendez-vous', 'contact', 'declaration-partenaire', 'tache'));
