import { FENETRE } from "../../actions/index.ts";

export const DANS_LA_FENETRE = "dans les six mois (183 jours) qui suivent le contact";

const apres = (jour: string) => `${jour} BETWEEN p.contacte_le AND p.contacte_le + ${FENETRE}`;

/**
 * Each file contacted in the period by an action on this benefit, once, by its first contact:
 * `dossier, canal, contacte_le, demandee, accordee_le, sollicitation` (its first request).
 */
const panel = (prestation: string): string => `
	SELECT p.dossier, p.canal, p.contacte_le, count(s.sollicitation) > 0 AS demandee,
		min(s.traitee_le) FILTER (WHERE s.issue = 'accord') AS accordee_le,
		min(s.sollicitation) AS sollicitation
	FROM (
		SELECT DISTINCT ON (dossier) dossier, canal, contacte_le FROM faits_destinataires
		WHERE prestation = '${prestation}' AND contacte_le >= $1 AND contacte_le < $2
		ORDER BY dossier, contacte_le, canal
	) p LEFT JOIN faits_sollicitations s ON s.dossier = p.dossier AND s.nature = 'demande'
		AND s.prestation = '${prestation}' AND ${apres("s.arrivee")}
	GROUP BY p.dossier, p.canal, p.contacte_le`;

/** The right that its granted request opened: in payment on the file, the earliest first. */
const droit = (prestation: string): string => `
	SELECT d.montant FROM faits_droits d
	WHERE d.dossier = p.dossier AND d.prestation = '${prestation}' AND d.etat = 'en_paiement'
		AND coalesce(d.fini_le > p.accordee_le, true)
	ORDER BY d.depuis, d.beneficiaire LIMIT 1`;

const ligne = (valeur: string): string =>
	`SELECT p.contacte_le AS jour, ${valeur} AS valeur, p.canal AS modalite, p.dossier, p.sollicitation`;

export const contactes = (prestation: string): string => `${ligne("1")}
FROM (${panel(prestation)}) p`;

export const demandes = (prestation: string): string => `${ligne("p.demandee::int")}
FROM (${panel(prestation)}) p`;

export const droitsOuverts = (
	prestation: string,
): string => `${ligne("(d.ouvert IS NOT NULL)::int")}
FROM (${panel(prestation)}) p LEFT JOIN LATERAL (
	SELECT true AS ouvert FROM (${droit(prestation)}) un) d ON p.accordee_le IS NOT NULL`;

/** Euros a month. */
export const montants = (prestation: string): string => `${ligne("d.montant / 100.0")}
FROM (${panel(prestation)}) p JOIN LATERAL (${droit(prestation)}) d ON p.accordee_le IS NOT NULL`;

/** Euros; all the arrears paid to a file since its request was granted. */
export const rappels = (prestation: string): string => `${ligne("r.verse / 100.0")}
FROM (${panel(prestation)}) p JOIN LATERAL (${droit(prestation)}) d ON p.accordee_le IS NOT NULL
LEFT JOIN LATERAL (
	SELECT sum(v.montant) AS verse FROM faits_paiements v
	WHERE v.dossier = p.dossier AND v.prestation = '${prestation}' AND v.rappel AND v.date >= p.accordee_le) r ON true`;

export const consultations = (
	prestation: string,
): string => `${ligne("(c.dossier IS NOT NULL)::int")}
FROM (${panel(prestation)}) p LEFT JOIN LATERAL (
	SELECT c.dossier FROM faits_consultations c
	WHERE c.dossier = p.dossier AND c.prestation = '${prestation}' AND ${apres("c.consultee_le")} LIMIT 1) c ON true`;

export const CANAUX_DE_CONTACT = {
	courriel: "Par courriel",
	sms: "Par SMS",
	telephone: "Par téléphone",
	courrier: "Par courrier",
};
