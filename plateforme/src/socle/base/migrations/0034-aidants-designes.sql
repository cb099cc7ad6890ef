-- A helper may be named otherwise than by a code: by their e-mail address, of which the print only is kept, or
-- by a place of help that has accounts here. Accepted or taken back, nothing of it is kept.
ALTER TABLE mandats
	ADD designe bytea CHECK (octet_length(designe) = 32),
	ADD structure text CHECK (length(structure) BETWEEN 1 AND 120),
	DROP CONSTRAINT mandats_check2,
	ADD CONSTRAINT mandats_une_voie CHECK (num_nonnulls(empreinte, designe, structure) <= 1),
	ADD CONSTRAINT mandats_attendus
		CHECK ((num_nonnulls(empreinte, designe, structure) = 0) = (code_jusqua IS NULL));
CREATE INDEX mandats_designes ON mandats (organisme, designe) WHERE designe IS NOT NULL;
CREATE INDEX mandats_par_structure ON mandats (organisme, structure) WHERE structure IS NOT NULL;
GRANT UPDATE (designe, structure) ON mandats TO droit_ouvert_application;
