import { annee, type Mois } from "../calendrier.ts";
import type { Membre } from "./membre.ts";
import { beneficesIndependant } from "./ressources-annuelles.ts";
import { SERIE_NULLE, type Serie, somme } from "./series.ts";

/**
 * Ressources d'une personne pour le RSA et la prime d'activité, €/mois. Partout `rang` est le rang
 * du mois dans les séries, `debut` celui du premier des trois mois de référence.
 */

/** Indemnités journalières assimilées à un revenu d'activité (CASF art. R262-12, CSS art. R844-2). */
export function ijActivite(m: Membre, rang: number): number {
	const ij = m.ijMaternite[rang] + m.ijMaladie[rang];
	if (ij === 0) return 0;
	return m.salaireNet[rang] > 0 || m.ijMaladie[rang - 3] === 0 ? ij : 0;
}

/** Indemnités journalières qui ne le sont pas. */
export function ijHorsActivite(m: Membre, rang: number): number {
	const ij = m.ijMaternite[rang] + m.ijMaladie[rang];
	return ij === 0 ? 0 : ij - ijActivite(m, rang);
}

/** Bénéfice d'indépendant par mois : dernière année connue (CASF art. R262-19). */
export function beneficeMensuel(m: Membre, mois: Mois): number {
	const an = annee(mois);
	for (let i = 0; i <= 2; i++) {
		const benefice = beneficesIndependant(m, an - i);
		if (benefice > 0) return benefice / 12;
	}
	return 0;
}

/** Revenus d'activité d'un mois, sans les bénéfices d'indépendant. */
export function activiteDuMois(m: Membre, rang: number): number {
	return m.salaireNet[rang] + m.micro[rang] + ijActivite(m, rang);
}

/** Autres ressources d'un mois, sans l'AAH ni la MVA. */
export function horsActiviteDuMois(m: Membre, rang: number): number {
	return (
		m.chomageNet[rang] +
		m.retraiteNette[rang] +
		m.invalidite[rang] +
		m.pensionAlimentaire[rang] +
		ijHorsActivite(m, rang) +
		m.ass[rang]
	);
}

const interrompu = (serie: Serie, rang: number): boolean =>
	serie[rang] === 0 && serie[rang - 1] > 0;

/** Ressources moyennes du trimestre pour le RSA, neutralisations faites (CASF art. R262-7 et R262-13). */
export interface RessourcesTrimestre {
	activite: number;
	horsActivite: number;
}

export const SANS_RESSOURCES: RessourcesTrimestre = { activite: 0, horsActivite: 0 };

/** @param baseRsa montant forfaitaire d'une personne seule, €/mois */
export function ressourcesTrimestre(
	m: Membre,
	mois: Mois,
	recul: number,
	baseRsa: number,
): RessourcesTrimestre {
	if (!m.ressources) return SANS_RESSOURCES;
	const rang = mois - m.origine;
	const debut = rang - recul;
	const fin = debut + 2;

	const sansSubstitution =
		m.chomageNet[rang] === 0 &&
		m.ijMaternite[rang] === 0 &&
		m.ijMaladie[rang] === 0 &&
		m.retraiteNette[rang] === 0;
	const retenu = (serie: Serie): number => {
		if (serie === SERIE_NULLE || (sansSubstitution && interrompu(serie, rang))) return 0;
		return somme(serie, debut, fin);
	};
	let ijActives = 0;
	let ijInactives = 0;
	if (m.ijMaladie !== SERIE_NULLE || m.ijMaternite !== SERIE_NULLE) {
		const neutralisees =
			sansSubstitution && ijActivite(m, rang) === 0 && ijActivite(m, rang - 1) > 0;
		for (let i = debut; i <= fin; i++) {
			if (!neutralisees) ijActives += ijActivite(m, i);
			ijInactives += ijHorsActivite(m, i);
		}
		if (ijHorsActivite(m, rang) === 0 && ijHorsActivite(m, rang - 1) > 0)
			ijInactives = Math.max(0, ijInactives - 3 * baseRsa);
	}
	const forfaitaire = (serie: Serie): number => {
		if (serie === SERIE_NULLE) return 0;
		const total = somme(serie, debut, fin);
		return interrompu(serie, rang) ? Math.max(0, total - 3 * baseRsa) : total;
	};
	return {
		activite: (retenu(m.salaireNet) + retenu(m.micro) + ijActives) / 3 + beneficeMensuel(m, mois),
		horsActivite:
			(retenu(m.chomageNet) +
				retenu(m.retraiteNette) +
				forfaitaire(m.pensionAlimentaire) +
				forfaitaire(m.invalidite) +
				ijInactives) /
			3,
	};
}
