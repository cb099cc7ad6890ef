-- One cap of contacts an office, that of its messages: what a run puts forward and whom an action aims at
-- read it too. A delay decided apart stays told by the journal (« reperage.regler-delai »).
DROP TABLE delais_entre_contacts;

-- What people write to us by SMS comes in as anything else: an item of the queue.
ALTER TABLE canaux DROP CONSTRAINT canaux_canal_check,
	ADD CONSTRAINT canaux_canal_check CHECK (canal IN
		('en-ligne', 'courriel', 'sms', 'courrier', 'telephone', 'accueil', 'rendez-vous', 'partenaire'));
-- Its words, in full, and who wrote; a long one comes in parts, in any order.
CREATE TABLE sms_recus (
	organisme text NOT NULL,
	sollicitation bigint NOT NULL,
	numero text NOT NULL CHECK (length(numero) BETWEEN 1 AND 40),
	recu_le timestamptz NOT NULL,
	-- By which its sender's phone tells its parts from those of another.
	reference integer,
	parties text[] NOT NULL CHECK (cardinality(parties) BETWEEN 1 AND 255),
	PRIMARY KEY (organisme, sollicitation),
	FOREIGN KEY (organisme, sollicitation) REFERENCES sollicitations
);
CREATE INDEX sms_recus_par_numero ON sms_recus (organisme, numero, recu_le);

SELECT cloisonner('sms_recus');
GRANT SELECT, INSERT ON sms_recus TO droit_ouvert_application;
GRANT UPDATE (parties) ON sms_recus TO droit_ouvert_application;
GRANT SELECT ON sms_recus TO droit_ouvert_chargement;

-- Who is seen first: a finding has its rank from when it is written, and every list reads it there.
ALTER TABLE constats ADD rang double precision;
UPDATE constats SET rang = probabilite / 100.0
	* CASE situation WHEN 'rupture' THEN greatest(gain_net_12_mois, montant) ELSE gain_net_12_mois END;
ALTER TABLE constats ALTER rang SET NOT NULL;
-- As drawn: what the calls of an arm follow. Those drawn before follow the gain, as they did.
ALTER TABLE tirages ADD priorite double precision;
UPDATE tirages SET priorite = gain / 100.0;
