import { communs } from "../../baremes/index.ts";
import { nombres } from "../../baremes/table.ts";
import { janvier } from "../../calendrier.ts";
import { enceinte } from "../../notions/foyer-lu.ts";
import type { EtatMois } from "../../notions/mois.ts";
import {
	beneficesImposables,
	revenusPensions,
	revenusSalaires,
} from "../../notions/ressources-annuelles.ts";
import { tauxRessources } from "./bareme-ressources.ts";
import { COMPTE_COMPLET, type Composition } from "./grilles.ts";

const T = nombres(tauxRessources);

/** Plafond des ressources d'une personne à charge, en plafonds de l'Aspa (CCH art. R823-4). */
export const PLAFONDS_ASPA = 1.25;
/** Outre-mer avant 2023, six personnes à charge au plus. */
const MAXIMUM_OUTRE_MER = 6;

/** Plafond de ressources d'un enfant au-delà duquel elles sont comptées, €/an. */
export function plafondRessourcesEnfant(e: EtatMois): number {
	return PLAFONDS_ASPA * communs(janvier(e.anneeRessources) + 11).aspaSeul;
}

/** Personnes à charge (CCH art. R823-4 ; six au plus outre-mer avant 2023). */
export function composition(e: EtatMois): Composition {
	let aCharge = 0;
	for (const { membre, age, autonome } of e.enfants) {
		if (age < T.ageEnfant) {
			if (!autonome) aCharge++;
		} else if (membre.tauxIncapacite > T.handicapMin) {
			const an = e.anneeRessources;
			const ressources =
				revenusSalaires(membre, an, e.lecture) +
				revenusPensions(membre, an, e.lecture) +
				beneficesImposables(membre, an);
			if (ressources <= plafondRessourcesEnfant(e)) aCharge++;
		}
	}
	if (e.foyer.outreMer && e.mois < COMPTE_COMPLET) aCharge = Math.min(aCharge, MAXIMUM_OUTRE_MER);
	return { couple: e.foyer.couple || enceinte(e.foyer, e.mois), aCharge };
}
