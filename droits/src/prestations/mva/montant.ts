import { nombres } from "../../baremes/table.ts";
import { lireMois } from "../../calendrier.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { somme } from "../../notions/series.ts";
import { taux } from "./bareme.ts";

const T = nombres(taux);

/** Depuis ce mois la MVA est seule (loi 2018-1317, art. 266). */
const DEBUT = lireMois("2019-12");
/** Sans revenu d'activité depuis un an. */
export const MOIS_SANS_SALAIRE = 12;

/** Majoration pour la vie autonome, €/mois. */
export interface Mva {
	montant: number;
	beneficiaires: Membre[];
}

export const SANS_MVA: Mva = { montant: 0, beneficiaires: [] };

/**
 * Majoration pour la vie autonome (CSS art. L821-1-2, D821-3).
 *
 * @param aah AAH de chaque personne pour le mois, €/mois
 * @param aideLogement aide au logement du foyer pour le mois, €/mois
 */
export function mva(
	e: EtatMois,
	aah: readonly { membre: Membre; montant: number }[],
	aideLogement: () => number,
): Mva {
	if (aah.length === 0 || e.mois < DEBUT) return SANS_MVA;
	const beneficiaires: Membre[] = [];
	for (const { membre, montant } of aah) {
		if (membre.estEnfant || montant <= 0 || membre.tauxIncapacite < T.incapacite) continue;
		const rang = e.mois - membre.origine;
		if (somme(membre.salaireImposable, rang - MOIS_SANS_SALAIRE, rang - 1) > 0) continue;
		beneficiaires.push(membre);
	}
	if (beneficiaires.length === 0 || aideLogement() <= 0) return SANS_MVA;
	return { montant: beneficiaires.length * T.montant, beneficiaires };
}
