-- What an audience asks of a household, taken out of it once, when it is written: a whole office is then
-- counted from an index, without opening a hundred thousand households.
CREATE FUNCTION dernier_mois_de_revenu(contenu jsonb, chemin jsonpath) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT max((mois #>> '{}') COLLATE "C") FROM jsonb_path_query(contenu, chemin) AS mois
$$;

ALTER TABLE foyers
	ADD salaire_jusqua text GENERATED ALWAYS AS (dernier_mois_de_revenu(contenu,
		'$.personnes[*] ? (@.role != "enfant").revenus_mensuels[*]
			? (@.nature == "salaire" || @.nature == "benefice_micro").a')) STORED,
	ADD autre_revenu_jusqua text GENERATED ALWAYS AS (dernier_mois_de_revenu(contenu,
		'$.personnes[*] ? (@.role != "enfant").revenus_mensuels[*]
			? (@.nature != "salaire" && @.nature != "benefice_micro").a')) STORED,
	ADD revenus_connus boolean GENERATED ALWAYS AS (NOT jsonb_path_exists(contenu,
		'$.personnes[*] ? (@.role != "enfant" && @.revenus_mensuels == null)')) STORED,
	ADD occupation text GENERATED ALWAYS AS (contenu->'logement'->>'statut_occupation') STORED,
	ADD isole_depuis text GENERATED ALWAYS AS (left(contenu->'situation'->>'isole_depuis', 7)) STORED;

CREATE INDEX foyers_en_masse ON foyers (organisme, dossier, vrai_depuis DESC, connu_le DESC)
	INCLUDE (salaire_jusqua, autre_revenu_jusqua, revenus_connus, occupation, isole_depuis);

-- The same of the first person of each file, of who can be written to, and of the rights on file.
CREATE INDEX membres_demandeurs ON membres (organisme, dossier, depuis DESC) INCLUDE (personne)
	WHERE role = 'demandeur' AND jusqua IS NULL;
CREATE INDEX contacts_verifies ON contacts (organisme, dossier)
	WHERE nature IN ('courriel', 'mobile') AND etat = 'verifie';
CREATE INDEX droits_en_cours ON droits_valorises (organisme, prestation, dossier) INCLUDE (etat)
	WHERE fini_le IS NULL;
