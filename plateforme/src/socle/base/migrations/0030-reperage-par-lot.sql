-- A lot of a run reads what concerns its own files: the deceased of an office are few among its persons,
-- and what was found of a file is looked for by that file, open or closed.
CREATE INDEX personnes_decedees ON personnes (organisme, personne) WHERE date_deces IS NOT NULL;
CREATE INDEX constats_par_dossier ON constats (organisme, dossier);
-- What a file was like is a note on a file just read: nobody asks which run took it, and files are never deleted.
ALTER TABLE examens DROP COLUMN reperage, DROP CONSTRAINT examens_organisme_dossier_fkey;
-- Those read all the findings of an office or close to it, which the table gives as fast, and were written
-- again at each run for each finding confirmed.
DROP INDEX constats_par_situation;
DROP INDEX constats_par_expiration;
