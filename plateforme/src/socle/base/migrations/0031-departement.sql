-- A session of the département sees the decisions that left for it on a list, and no other, whatever page it
-- comes by. Beside the policy of the office, which stays the only permissive one.
CREATE POLICY rien_que_le_departement ON decisions AS RESTRICTIVE
	USING ((SELECT current_setting('droit_ouvert.departement', true)) IS DISTINCT FROM 'oui'
		OR autorite = 'departement' AND bordereau IS NOT NULL);
CREATE POLICY rien_que_le_departement ON lignes_de_decision AS RESTRICTIVE
	USING ((SELECT current_setting('droit_ouvert.departement', true)) IS DISTINCT FROM 'oui'
		OR EXISTS (SELECT FROM decisions d
			WHERE d.organisme = lignes_de_decision.organisme AND d.decision = lignes_de_decision.decision));
CREATE POLICY rien_que_le_departement ON bordereaux AS RESTRICTIVE
	USING ((SELECT current_setting('droit_ouvert.departement', true)) IS DISTINCT FROM 'oui'
		OR destinataire = 'departement');
