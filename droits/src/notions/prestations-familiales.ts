import type { EtatMois } from "./mois.ts";

/** Prestations familiales d'un mois qui comptent dans les ressources du RSA et de la prime d'activité, €/mois. */
export interface PrestationsFamilialesDuMois {
	af: { montant: number; base: number };
	cf: { montant: number; nonMajore: number };
	pajeBase: { montant: number };
	asf: { montant: number; enfants: number };
}

/**
 * Total retenu, €/mois (CASF art. R262-10-1 et R262-11, CSS art. R844-4).
 *
 * @param tauxAsf part de l'ASF retenue par enfant, en BMAF
 */
export function prestationsRetenues(
	e: EtatMois,
	p: PrestationsFamilialesDuMois,
	tauxAsf: number,
): number {
	const asf =
		p.asf.montant > 0 ? Math.min(p.asf.montant, tauxAsf * e.bareme.bmaf * p.asf.enfants) : 0;
	const cf = p.cf.montant > 0 ? p.cf.nonMajore : 0;
	return p.pajeBase.montant + e.foyer.prepare + asf + cf + Math.min(p.af.base, p.af.montant);
}
