import { nombres } from "../../baremes/table.ts";
import { type Jour, type Mois, premierJour } from "../../calendrier.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { taux } from "./bareme.ts";

const T = nombres(taux);

/** La prime est versée deux mois avant le terme (septième mois de grossesse, CSS art. D531-2). */
export const MOIS_AVANT_TERME = 2;

/** Prime à la naissance, € une fois. */
export interface PrimeNaissance {
	montant: number;
	/** Le mois de droit est celui du versement. */
	moisDeVersement: boolean;
	aNaitre: number;
	/** Montant par enfant, €. */
	unitaire: number;
	/** Plafond avec l'enfant à naître, €/an. */
	plafond: number;
	/** Ressources N-2, €/an. */
	ressources: number;
}

const AUCUNE: PrimeNaissance = {
	montant: 0,
	moisDeVersement: false,
	aNaitre: 0,
	unitaire: 0,
	plafond: 0,
	ressources: 0,
};

/** Ce que la prime partage avec l'allocation de base. */
export interface ReglesPaje {
	/** Plafond à taux partiel selon le nombre d'enfants, €/an. */
	plafondPartiel: (e: EtatMois, enfants: number, naissance: Jour) => number;
	/** BMAF des montants de la Paje, €/mois. */
	bmaf: (e: EtatMois) => number;
}

/** Prime à la naissance (CSS art. L531-2, D531-1 et D531-2), une par enfant à naître. */
export function primeNaissance(e: EtatMois, regles: ReglesPaje): PrimeNaissance {
	const versement = e.mois + MOIS_AVANT_TERME;
	let aNaitre = 0;
	for (const membre of e.foyer.membres) {
		if (membre.terme === versement) aNaitre++;
		if (membre.estEnfant && moisDeNaissance(membre.naissance) === versement) aNaitre++;
	}
	if (aNaitre === 0) return AUCUNE;
	const plafond = regles.plafondPartiel(e, e.nombreACharge + aNaitre, premierJour(versement));
	const ressources = e.baseRessources;
	const unitaire = e.lecture.arrondi(regles.bmaf(e) * T.prime, 2);
	return {
		montant: ressources <= plafond ? aNaitre * unitaire : 0,
		moisDeVersement: true,
		aNaitre,
		unitaire,
		plafond,
		ressources,
	};
}

const moisDeNaissance = (jour: Jour): Mois =>
	Math.floor(jour / 10_000) * 12 + (Math.floor(jour / 100) % 100) - 1;
