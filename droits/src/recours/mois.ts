import { annee, DERNIER_MOIS, ecrireMois, janvier, lireMois, type Mois } from "../calendrier.ts";
import type { Foyer, RevenuMensuel } from "../foyer/types.ts";
import { TRIMESTRE_DECALE_DEPUIS } from "../notions/trimestre.ts";

/** Le même foyer à un autre mois de droit. */
export function foyerAu(f: Foyer, mois: Mois): Foyer {
	const dossier = lireMois(f.mois);
	if (mois === dossier) return f;
	const decale =
		mois >= TRIMESTRE_DECALE_DEPUIS &&
		(dossier < TRIMESTRE_DECALE_DEPUIS || f.trimestre_reference_decale === true);
	return { ...f, mois: ecrireMois(mois), trimestre_reference_decale: decale };
}

/** Le foyer dont les revenus du mois continuent, inchangés, jusqu'à un mois à venir. */
export function prolonger(f: Foyer, jusqua: Mois): Foyer {
	const fin = ecrireMois(jusqua);
	const continuer = (r: RevenuMensuel | null): RevenuMensuel | null =>
		r?.a && r.a >= f.mois ? { ...r, a: fin } : r;
	return {
		...f,
		personnes: f.personnes.map((p) =>
			p.revenus_mensuels ? { ...p, revenus_mensuels: p.revenus_mensuels.map(continuer) } : p,
		),
	};
}

/**
 * Le foyer porté du mois où il a été décrit au mois de droit voulu, revenus inchangés. Jamais en arrière, ni
 * au-delà de son année (les ressources N-2 ne seraient plus les bonnes), ni après le dernier mois couvert.
 *
 * @param voulu AAAA-MM
 */
export function porterAu(f: Foyer, voulu: string): Foyer {
	const connu = lireMois(f.mois);
	const mois = Math.min(lireMois(voulu), janvier(annee(connu)) + 11, DERNIER_MOIS);
	if (mois <= connu) return f;
	return foyerAu({ ...prolonger(f, mois), connu_depuis: f.connu_depuis ?? f.mois }, mois);
}
