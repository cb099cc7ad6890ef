-- Where the office answers: on every page, and on what people keep.
ALTER TABLE organismes ADD COLUMN coordonnees jsonb;

DROP FUNCTION organismes_presents();
CREATE FUNCTION organismes_presents()
	RETURNS TABLE (organisme text, nom text, simule boolean, decalage_jours integer, coordonnees jsonb)
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	PERFORM set_config('droit_ouvert.annuaire', 'ouvert', true);
	RETURN QUERY SELECT o.organisme, o.nom, o.simule, o.decalage_jours, o.coordonnees FROM organismes o ORDER BY o.organisme;
	PERFORM set_config('droit_ouvert.annuaire', '', true);
END $$;

REVOKE EXECUTE ON FUNCTION organismes_presents() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organismes_presents() TO droit_ouvert_application;
GRANT UPDATE (coordonnees) ON organismes TO droit_ouvert_application;
