-- A channel exists while it is open: documents by e-mail were opened for a crisis, then closed.
CREATE TABLE canaux (
	organisme text NOT NULL REFERENCES organismes,
	canal text NOT NULL CHECK (canal IN
		('en-ligne', 'courriel', 'courrier', 'telephone', 'accueil', 'rendez-vous', 'partenaire')),
	ouvert_le date NOT NULL,
	-- First day on which it is closed.
	ferme_le date CHECK (ferme_le > ouvert_le),
	PRIMARY KEY (organisme, canal, ouvert_le)
);

-- What the office promises, from a date on. The most precise one applies: nature and benefit, then nature.
CREATE TABLE engagements (
	organisme text NOT NULL REFERENCES organismes,
	engagement bigint GENERATED ALWAYS AS IDENTITY,
	nature text NOT NULL,
	prestation text,
	jours smallint NOT NULL CHECK (jours BETWEEN 1 AND 366),
	decompte text NOT NULL CHECK (decompte IN ('calendaires', 'ouvres')),
	depuis date NOT NULL,
	jusqua date,
	objectif numeric(5, 2) CHECK (objectif BETWEEN 0 AND 100),
	source text NOT NULL,
	PRIMARY KEY (organisme, engagement),
	CHECK (jusqua >= depuis)
);
CREATE UNIQUE INDEX un_engagement_a_la_fois ON engagements (organisme, nature, coalesce(prestation, ''), depuis);

-- Days on which the office works although it should not, or the reverse, on top of public holidays.
CREATE TABLE jours_particuliers (
	organisme text NOT NULL REFERENCES organismes,
	jour date NOT NULL,
	ouvre boolean NOT NULL,
	motif text NOT NULL,
	PRIMARY KEY (organisme, jour)
);

CREATE TABLE affaires (
	organisme text NOT NULL REFERENCES organismes,
	affaire bigint GENERATED ALWAYS AS IDENTITY,
	dossier bigint,
	prestation text,
	objet text NOT NULL CHECK (length(objet) BETWEEN 1 AND 200),
	ouverte_le date NOT NULL,
	conclue_le date,
	PRIMARY KEY (organisme, affaire),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers
);
CREATE INDEX affaires_par_dossier ON affaires (organisme, dossier, ouverte_le);

-- Whatever comes in, and where it stands. Narrow: each domain keeps its own table beside it.
CREATE TABLE sollicitations (
	organisme text NOT NULL REFERENCES organismes,
	sollicitation bigint GENERATED ALWAYS AS IDENTITY,
	nature text NOT NULL CHECK (nature IN
		('demande', 'piece', 'declaration', 'changement', 'question', 'reclamation', 'appel',
		'rendez-vous', 'contact', 'declaration-partenaire')),
	prestation text,
	canal text NOT NULL,
	objet text NOT NULL CHECK (length(objet) BETWEEN 1 AND 200),
	dossier bigint,
	-- Who asks, as they said, while no file is known.
	demandeur text CHECK (length(demandeur) BETWEEN 1 AND 120),
	affaire bigint,
	arrivee date NOT NULL,
	arrivee_a timestamptz NOT NULL,
	engagement bigint,
	-- Pauses not counted, then counted: the second is the one that the queue lives by.
	promesse_initiale date,
	promesse date,
	etat text NOT NULL DEFAULT 'a-traiter' CHECK (etat IN ('a-traiter', 'en-pause', 'traitee')),
	-- What is at stake, most serious first in the queue.
	enjeu text NOT NULL DEFAULT 'aucun' CHECK (enjeu IN ('aucun', 'fin-de-droit', 'sans-ressources', 'expulsion')),
	equipe text,
	competence text,
	pris_par bigint,
	pris_le timestamptz,
	traitee_le date,
	traitee_par bigint,
	issue text CHECK (issue IN ('accord', 'rejet', 'repondu', 'transmise', 'sans-suite')),
	reouvertures smallint NOT NULL DEFAULT 0,
	-- One more at each act: a form that was filled on an older state is refused.
	version integer NOT NULL DEFAULT 1,
	-- The order of the queue: who may lose a home or has nothing left, then the most pressing day.
	rang smallint NOT NULL GENERATED ALWAYS AS
		(CASE enjeu WHEN 'expulsion' THEN 0 WHEN 'sans-ressources' THEN 1 ELSE 2 END) STORED,
	-- The promise; the end of the month of arrival when a right ends then; 15 days without a commitment.
	date_utile date NOT NULL GENERATED ALWAYS AS (LEAST(coalesce(promesse, arrivee + 15),
		CASE enjeu WHEN 'fin-de-droit'
			THEN (date_trunc('month', arrivee::timestamp) + interval '1 month - 1 day')::date END)) STORED,
	PRIMARY KEY (organisme, sollicitation),
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, affaire) REFERENCES affaires,
	FOREIGN KEY (organisme, engagement) REFERENCES engagements,
	FOREIGN KEY (organisme, equipe) REFERENCES equipes,
	FOREIGN KEY (organisme, pris_par) REFERENCES comptes,
	FOREIGN KEY (organisme, traitee_par) REFERENCES comptes,
	CHECK ((etat = 'traitee') = (traitee_le IS NOT NULL)),
	CHECK ((pris_par IS NULL) = (pris_le IS NULL))
);
-- The queue is read in its order, and its filters and counts from the index alone.
CREATE INDEX sollicitations_file ON sollicitations (organisme, rang, date_utile, sollicitation)
	INCLUDE (etat, equipe, competence, pris_par, nature, prestation, promesse, enjeu, arrivee, dossier) WHERE etat <> 'traitee';
CREATE INDEX sollicitations_par_dossier ON sollicitations (organisme, dossier, arrivee);
CREATE INDEX sollicitations_par_affaire ON sollicitations (organisme, affaire);
-- Delays of a queue lately; what was treated lately, by team and by agent.
CREATE INDEX sollicitations_delais ON sollicitations (organisme, nature, prestation, traitee_le)
	INCLUDE (arrivee) WHERE etat = 'traitee';
CREATE INDEX sollicitations_traitees ON sollicitations (organisme, traitee_le)
	INCLUDE (equipe, competence, traitee_par) WHERE etat = 'traitee';
CREATE INDEX sollicitations_prises ON sollicitations (organisme, pris_par) WHERE etat <> 'traitee' AND pris_par IS NOT NULL;

-- Only with the list of what is missing and a deadline (CRPA L114-5).
CREATE TABLE pauses (
	organisme text NOT NULL,
	sollicitation bigint NOT NULL,
	debut date NOT NULL,
	manque text[] NOT NULL CHECK (cardinality(manque) > 0),
	echeance date NOT NULL CHECK (echeance > debut),
	fin date CHECK (fin >= debut),
	PRIMARY KEY (organisme, sollicitation, debut),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations
);
CREATE UNIQUE INDEX une_pause_a_la_fois ON pauses (organisme, sollicitation) WHERE fin IS NULL;
CREATE INDEX pauses_echues ON pauses (organisme, echeance) WHERE fin IS NULL;

-- What happened to a sollicitation, in order; the timeline and the indicators read it.
CREATE TABLE evenements (
	organisme text NOT NULL,
	evenement bigint GENERATED ALWAYS AS IDENTITY,
	sollicitation bigint NOT NULL,
	quand timestamptz NOT NULL,
	nature text NOT NULL CHECK (nature IN ('recue', 'promise', 'prise', 'liberee', 'transferee',
		'mise-en-pause', 'reprise', 'traitee', 'rouverte', 'rattachee')),
	compte bigint,
	precision text CHECK (length(precision) <= 500),
	PRIMARY KEY (organisme, evenement),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations
);
CREATE INDEX evenements_par_sollicitation ON evenements (organisme, sollicitation, evenement);

-- A dated, numbered contact that fixes the month of request where the law allows.
CREATE TABLE dates_protegees (
	organisme text NOT NULL,
	annee smallint NOT NULL,
	numero integer NOT NULL CHECK (numero > 0),
	sollicitation bigint NOT NULL,
	dossier bigint,
	-- Who it is for when there is no file yet.
	prenom text,
	nom text,
	prestation text NOT NULL,
	canal text NOT NULL,
	-- The team that received it: the proof names a team, never an agent.
	equipe text,
	quand timestamptz NOT NULL,
	-- First day of the month of request that this contact fixes; null where the law asks for the request itself.
	mois date,
	compte bigint NOT NULL,
	PRIMARY KEY (organisme, annee, numero),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations,
	FOREIGN KEY (organisme, dossier) REFERENCES dossiers,
	FOREIGN KEY (organisme, equipe) REFERENCES equipes,
	FOREIGN KEY (organisme, compte) REFERENCES comptes,
	CHECK (dossier IS NOT NULL OR (prenom IS NOT NULL AND nom IS NOT NULL))
);
CREATE INDEX dates_protegees_par_dossier ON dates_protegees (organisme, dossier);

SELECT cloisonner('canaux'), cloisonner('engagements'), cloisonner('jours_particuliers'),
	cloisonner('affaires'), cloisonner('sollicitations'), cloisonner('pauses'),
	cloisonner('evenements'), cloisonner('dates_protegees');

GRANT SELECT, INSERT, UPDATE ON canaux, engagements, jours_particuliers, affaires, sollicitations, pauses
	TO droit_ouvert_application, droit_ouvert_chargement;
GRANT SELECT, INSERT ON evenements, dates_protegees TO droit_ouvert_application, droit_ouvert_chargement;
