import { MOIS_COUVERTS } from "droits";
import { moisEnToutesLettres } from "./nombres.ts";

/** The last month whose legal amounts are known, AAAA-MM. */
export const dernierMoisCouvert = MOIS_COUVERTS.dernier;

/** « de novembre 2026 », « d’octobre 2026 » */
export function deMois(mois: string): string {
	const mot = moisEnToutesLettres(mois);
	return /^[aeiouh]/.test(mot) ? `d’${mot}` : `de ${mot}`;
}

/** Why nothing is computed for a month (AAAA-MM) whose legal amounts are not known; nothing when they are. */
export function sansBareme(mois: string): string | undefined {
	if (mois <= dernierMoisCouvert) return undefined;
	return `Les barèmes ${deMois(mois)} ne sont pas encore connus de ce logiciel : le calcul s’arrête à ${moisEnToutesLettres(dernierMoisCouvert)}.`;
}
