/**
 * What figures are counted from, as it was known at the end of the day of the measure: the same
 * relations, from the tables or from the journal alone.
 *
 * faits_sollicitations  sollicitation, nature, canal, prestation, dossier, affaire, arrivee, traitee_le,
 *                       issue; the last two null while open
 * faits_affaires        affaire, dossier, prestation, ouverte_le, conclue_le (null while open)
 * faits_pauses          sollicitation, debut, fin: days awaited after `debut`, up to `fin` included
 * faits_appels          sollicitation, dossier, arrivee, plateau, decroche
 * faits_rendez_vous     sollicitation, dossier, prevu_le, mode, etat
 * faits_avis            sollicitation, dossier, note, donne_le
 * faits_actions         action, prestation, lancee_le
 * faits_destinataires   action, prestation (of the action), dossier, canal, contacte_le; without those whose
 *                       message was set aside before it went, and to whom nobody spoke
 * faits_consultations   dossier, prestation, consultee_le
 * faits_droits          dossier, prestation, beneficiaire, etat, montant (centimes), depuis, fini_le
 * faits_paiements       dossier, prestation, date, montant (centimes), rappel
 *
 * An item belongs to the file and the matter known today: to attach it corrects, nothing happened that
 * day. Rights and payments have their own dates and come from extracts, so both sources read them there.
 */
export interface Relation {
	sql: string;
	/** Others that it is made of. */
	de?: readonly string[];
	/** Computed once however often it is read, or each time with the filters of whoever reads it. */
	retenue: boolean;
}

export type Relations = Readonly<Record<string, Relation>>;

export type Source = "tables" | "journal";

/** First instant after the day of the measure, in France. */
export const LENDEMAIN = "(($3::date + 1)::timestamp AT TIME ZONE 'Europe/Paris')";

export const jourIci = (instant: string): string =>
	`(${instant} AT TIME ZONE 'Europe/Paris')::date`;

/** Dated by themselves, hence the same whatever the source. */
export const datees: Relations = {
	faits_droits: {
		retenue: false,
		sql: `SELECT dossier, prestation, beneficiaire, etat, montant, depuis, fini_le
			FROM droits_valorises WHERE organisme = $4 AND depuis <= $3`,
	},
	faits_paiements: {
		retenue: false,
		sql: `SELECT dossier, prestation, date, montant, coalesce(pourquoi LIKE 'Rappel%', false) AS rappel
			FROM paiements WHERE organisme = $4 AND date <= $3`,
	},
};
