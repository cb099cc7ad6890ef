-- What figures count, read from the index alone: a tenth of the rows for most of them.
CREATE INDEX sollicitations_arrivees ON sollicitations (organisme, nature, arrivee)
	INCLUDE (sollicitation, canal, prestation, affaire, traitee_le);
-- Few: what they were before is looked for in their history, by whoever measures a past day.
CREATE INDEX sollicitations_rouvertes ON sollicitations (organisme, sollicitation) WHERE reouvertures > 0;
