import { communs, TAUX_COMMUNS } from "../../baremes/index.ts";
import { nombres } from "../../baremes/table.ts";
import { annee, type Mois } from "../../calendrier.ts";
import type { Membre } from "../../notions/membre.ts";
import {
	beneficesImposables,
	beneficesIndependant,
	pensionsBrutes,
} from "../../notions/ressources-annuelles.ts";
import { somme } from "../../notions/series.ts";
import { taux } from "./bareme.ts";

const T = nombres(taux);

/** Ressources d'une personne pour l'AAH, €/an : d'activité (`travail`) et autres. */
export interface RessourcesAah {
	travail: number;
	autres: number;
}

/** En activité : déclaration trimestrielle, sinon ressources de N-2 (CSS art. R821-4 et R821-4-1). */
export function enActivite(m: Membre, mois: Mois): boolean {
	if (!m.ressources) return false;
	return m.salaireImposable[mois - m.origine] > 0 || beneficesImposables(m, annee(mois) - 1) > 0;
}

export function ressourcesAah(m: Membre, mois: Mois, trimestrielles: boolean): RessourcesAah {
	if (!m.ressources) return { travail: 0, autres: 0 };
	if (trimestrielles) {
		const fin = mois - 1 - m.origine;
		const debut = fin - 2;
		return {
			travail:
				4 *
					(somme(m.salaireNet, debut, fin) +
						somme(m.chomageNet, debut, fin) +
						somme(m.ijMaladie, debut, fin) +
						somme(m.ijMaternite, debut, fin) +
						somme(m.micro, debut, fin)) +
				beneficesIndependant(m, annee(mois) - 1),
			autres:
				4 *
				(somme(m.pensionAlimentaire, debut, fin) +
					somme(m.invalidite, debut, fin) +
					somme(m.retraiteNette, debut, fin)),
		};
	}
	const an = annee(mois) - 2;
	const rang = an * 12 - m.origine;
	return {
		travail:
			somme(m.salaireImposable, rang, rang + 11) +
			somme(m.chomageImposable, rang, rang + 11) +
			beneficesImposables(m, an),
		autres: pensionsBrutes(m, an),
	};
}

/** Part du revenu d'activité retenue : 20 % jusqu'à 30 % du Smic, 60 % au-delà (CSS art. D821-9). */
export function abattreTravail(
	m: Membre,
	mois: Mois,
	travail: number,
	actif: boolean,
): { retenu: number; cessation: boolean; tranche: number } {
	const tranche = T.trancheSmic * 12 * TAUX_COMMUNS.heuresSmicMensuel * communs(mois).smicHoraire;
	const bas = travail < tranche ? travail : tranche;
	const retenu = (1 - T.abattement1) * bas + (1 - T.abattement2) * (travail - bas);
	const rang = mois - 1 - m.origine;
	const remplacement = m.chomageNet[rang] + m.retraiteNette[rang] + m.invalidite[rang];
	const cessation = (!actif && !m.etudiant) || remplacement > 0;
	return { retenu: cessation ? retenu * (1 - T.cessationActivite) : retenu, cessation, tranche };
}
