import { communs } from "../../baremes/index.ts";
import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import { annee, janvier, type Mois } from "../../calendrier.ts";
import type { Lecture } from "../../lecture.ts";
import type { FoyerLu } from "../../notions/foyer-lu.ts";
import { EtatMois, estAutonome } from "../../notions/mois.ts";
import { plafonds, taux } from "./bareme.ts";

const T = nombres(taux);

/** Rang d'octobre et de décembre dans l'année. */
const OCTOBRE = 9;
const DECEMBRE = 11;
/** Un enfant reste lycéen pour l'allocation jusqu'à 18 ans et deux mois révolus au 1er décembre. */
const MOIS_DE_TOLERANCE = 2;

const plafondBase = parMois((mois) => valeurs(plafonds, mois).plafond);

/** Plafond de ressources pour un nombre d'enfants, €/an (CSS art. R543-5). */
export function plafondRentree(mois: Mois, enfants: number): number {
	return plafondBase(mois) * (1 + enfants * T.parEnfant);
}

/** Allocation de rentrée scolaire de l'année, €/an. */
export interface Ars {
	montant: number;
	primaire: number;
	college: number;
	lycee: number;
	/** Somme des montants par enfant avant la part différentielle. */
	total: number;
	/** BMAF d'octobre, €/mois. */
	bmaf: number;
	/** Enfants à charge en octobre. */
	aCharge: number;
	plafond: number;
	ressources: number;
}

const AUCUNE: Ars = {
	montant: 0,
	primaire: 0,
	college: 0,
	lycee: 0,
	total: 0,
	bmaf: 0,
	aCharge: 0,
	plafond: 0,
	ressources: 0,
};

/** Allocation de rentrée scolaire (CSS art. L543-1 et L543-2, R543-2 à R543-5, D543-1 et D543-2). */
export function ars(f: FoyerLu, lecture: Lecture): Ars {
	if (f.enfants.length === 0) return AUCUNE;
	const an = annee(f.mois);
	const octobre = janvier(an) + OCTOBRE;
	const decembre = janvier(an) + DECEMBRE;
	const seuil = communs(decembre).seuilAutonomie;
	let primaire = 0;
	let college = 0;
	let lycee = 0;
	for (const enfant of f.enfants) {
		const mois = decembre - enfant.vie;
		if (mois < T.agePrimaire * 12 || mois > T.ageSortie * 12 + MOIS_DE_TOLERANCE) continue;
		if (estAutonome(enfant, decembre, seuil)) continue;
		if (mois < T.ageCollege * 12) primaire++;
		else if (mois < T.ageLycee * 12) college++;
		else lycee++;
	}
	if (primaire + college + lycee === 0) return AUCUNE;

	const { bmaf } = communs(octobre);
	const total = bmaf * (primaire * T.primaire + college * T.college + lycee * T.lycee);
	const aCharge = new EtatMois(f, octobre, lecture).nombreACharge;
	const plafond = plafondRentree(octobre, aCharge);
	const ressources = new EtatMois(f, janvier(an), lecture).baseRessources;
	const depassement = ressources > plafond ? ressources - plafond : 0;
	const due = total - depassement;
	return {
		montant: due >= T.minimum ? due : 0,
		primaire,
		college,
		lycee,
		total,
		bmaf,
		aCharge,
		plafond,
		ressources,
	};
}
