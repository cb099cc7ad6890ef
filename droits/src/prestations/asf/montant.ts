import { TAUX_COMMUNS } from "../../baremes/index.ts";
import { parMois, valeurs } from "../../baremes/table.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { seuil, tauxAsf } from "./bareme.ts";

const bareme = parMois((mois) => ({
	taux: valeurs(tauxAsf, mois).unParent,
	seuil: valeurs(seuil, mois).seuil,
}));

/** Allocation de soutien familial, €/mois. */
export interface Asf {
	montant: number;
	/** Nombre d'enfants qui ouvrent le droit. */
	enfants: number;
	beneficiaires: readonly Membre[];
	parEnfant: number;
	/** Pensions alimentaires perçues dans le mois. */
	pensions: number;
	seuil: number;
}

const AUCUNE: Asf = {
	montant: 0,
	enfants: 0,
	beneficiaires: [],
	parEnfant: 0,
	pensions: 0,
	seuil: 0,
};

/** Allocation de soutien familial (CSS art. L523-1, L523-2, R523-7 et D523-3). */
export function asf(e: EtatMois): Asf {
	if (!e.isole) return AUCUNE;
	const beneficiaires: Membre[] = [];
	for (const { membre, age, autonome } of e.enfants)
		if (age < TAUX_COMMUNS.ageLimiteEnfant && !autonome && membre.priveAideParent)
			beneficiaires.push(membre);
	const enfants = beneficiaires.length;
	if (enfants === 0) return AUCUNE;

	const b = bareme(e.mois);
	const parEnfant = e.bareme.bmaf * b.taux;
	let pensions = 0;
	for (const membre of e.foyer.membres)
		pensions += membre.pensionAlimentaire[e.mois - membre.origine];
	const due = enfants * parEnfant - pensions;
	return {
		montant: due > b.seuil ? due : 0,
		enfants,
		beneficiaires,
		parEnfant,
		pensions,
		seuil: b.seuil,
	};
}
