import { jourIci, LENDEMAIN } from "./relations.ts";

/** A fact of a line of the journal, « cle=valeur », as text; null when the line does not have it. */
export const fait = (cle: string, motif = "motif"): string =>
	`nullif(split_part(split_part(' ' || ${motif}, ' ${cle}=', 2), ' ', 1), '')`;

/** What an item was last treated as, up to that day. */
export const issueDeLaLigne = (sollicitation: string): string =>
	`(SELECT ${fait("issue")} FROM journal
		WHERE organisme = $4 AND objet = 'sollicitation-' || ${sollicitation}
			AND acte = 'sollicitation.traiter' AND quand < ${LENDEMAIN}
		ORDER BY numero DESC LIMIT 1)`;

/** Of a line `j` of the journal, what tells when its matter was concluded and reopened. */
export const lignesDAffaires = `j.numero, j.quand, j.acte, ${fait("affaire", "j.motif")} = 'conclue' AS conclue`;

/**
 * Day on which each matter was concluded, for the first time since it was last reopened, from lines
 * with `affaire, numero, quand, acte, conclue`.
 */
export const conclusions = (lignes: string): string => `
	SELECT affaire, min(${jourIci("quand")}) AS conclue_le FROM (
		SELECT affaire, numero, quand, acte, conclue,
			max(numero) FILTER (WHERE acte = 'sollicitation.rouvrir') OVER (PARTITION BY affaire) AS rouverte
		FROM (${lignes}) l
		WHERE acte IN ('sollicitation.traiter', 'sollicitation.rouvrir') AND quand < ${LENDEMAIN}
	) l
	WHERE acte = 'sollicitation.traiter' AND conclue AND numero > coalesce(rouverte, 0)
	GROUP BY affaire`;
