import { nombres } from "../../baremes/table.ts";
import { type Mois, premierJour } from "../../calendrier.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { beneficesImposables } from "../../notions/ressources-annuelles.ts";
import { tauxRessources } from "./bareme-ressources.ts";

const T = nombres(tauxRessources);

/** Chômeur depuis deux mois au moins au 1er du mois. */
export function chomeurDepuisDeuxMois(m: Membre, mois: Mois): boolean {
	return m.chomageDepuis !== 0 && m.chomageDepuis < premierJour(mois - 2);
}

/** Abattements de 30 % pour chômage et cessation d'activité (CCH art. R822-13 et R822-14). */
export function abattements(m: Membre, e: EtatMois, aahMois: boolean) {
	const sansActivite =
		(m.retraite || aahMois) &&
		m.salaireImposable[e.mois - m.origine] === 0 &&
		beneficesImposables(m, e.anneeRessources) === 0;
	return {
		activite: chomeurDepuisDeuxMois(m, e.mois) || sansActivite ? T.chomage : 0,
		chomage: sansActivite ? T.chomage : 0,
	};
}
