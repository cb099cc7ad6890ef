import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import { lireJour } from "../../calendrier.ts";
import type { EnfantDuMois, EtatMois } from "../../notions/mois.ts";
import { ageMajoration, plafonds, taux } from "./bareme.ts";

const T = nombres(taux);

/** Les enfants nés avant ce jour gardent l'âge de 14 ans (décret 2026-138, art. 2 ; CSS art. R521-1). */
const NES_AVANT = lireJour("2012-03-01");
const AGE_ANCIEN = 14;

const bareme = parMois((mois) => ({
	...valeurs(plafonds, mois),
	ageMajoration: valeurs(ageMajoration, mois).age,
}));

/** Allocations familiales d'un mois, €/mois sauf mention. */
export interface AllocationsFamiliales {
	montant: number;
	/** Enfants à charge. */
	enfants: number;
	/** Base après partage et modulation. */
	base: number;
	majorationAge: number;
	forfait20Ans: number;
	complementBase: number;
	complementForfait: number;
	/** 1, 0,5 ou 0,25. */
	modulation: number;
	/** Part retenue quand des enfants sont en résidence alternée. */
	partAlternee: number;
	/** €/an */
	plafond1: number;
	/** €/an */
	plafond2: number;
	/** Dépassement mensuel du plafond de la tranche. */
	depassement: number;
	/** Enfants à charge en résidence alternée. */
	enfantsAlternes: number;
	enfantsMajores: number;
	/** Parmi eux, ceux en résidence alternée. */
	majoresAlternes: number;
	/** Taux de la majoration pour âge, en BMAF ; 0 si personne ne l'ouvre. */
	tauxMajoration: number;
	enfantsDe20Ans: number;
	/** Modulation de l'allocation forfaitaire de 20 ans. */
	modulationForfait: number;
}

/** Allocations familiales (CSS art. L521-1 à L521-3, R521-1, D521-1 à D521-3 ; outre-mer D755-5). */
export function allocationsFamiliales(e: EtatMois): AllocationsFamiliales {
	const n = e.nombreACharge;
	const b = bareme(e.mois);
	const { bmaf } = e.bareme;
	const outreMer = e.foyer.outreMer;
	const arrondi = e.lecture.arrondi;
	const ressources = e.baseRessources;

	const plafond1 = b.tranche1 + n * b.parEnfant;
	const plafond2 = b.tranche2 + n * b.parEnfant;
	const modulation = moduler(ressources, plafond1, plafond2);

	let alternes = 0;
	let de20Ans = 0;
	for (const enfant of e.enfants) {
		if (enfant.aCharge && enfant.membre.gardeAlternee) alternes++;
		if (enfant.age === 20 && !enfant.autonome) de20Ans++;
	}
	const partAlternee = n > 0 ? 1 - T.gardeAlternee * (alternes / n) : 1;

	let pourcentage = 0;
	if (n >= 2) pourcentage = T.deuxEnfants + T.parEnfantAuDela * (n - 2);
	else if (n === 1 && outreMer) pourcentage = T.domUnEnfant;
	const base = arrondi(bmaf * pourcentage, 2) * partAlternee * modulation;

	let parts = 0;
	let enfantsMajores = 0;
	let majoresAlternes = 0;
	let tauxMajore = 0;
	const aine = n === 2 ? plusAge(e.enfants) : undefined;
	for (const enfant of n > 0 ? e.enfants : []) {
		if (!enfant.aCharge) continue;
		const tauxAge =
			n > 1
				? estExclu(enfant, aine, e.lecture.aine_jumeaux)
					? 0
					: tauxMajoration(enfant, b.ageMajoration)
				: outreMer
					? tauxEnfantUnique(enfant.age)
					: 0;
		if (tauxAge === 0) continue;
		enfantsMajores++;
		tauxMajore = tauxAge;
		if (enfant.membre.gardeAlternee) majoresAlternes++;
		parts += tauxAge * (enfant.membre.gardeAlternee ? T.gardeAlternee : 1);
	}
	const majorationAge = bmaf * parts * modulation;

	let forfait20Ans = 0;
	let modulationForfait = modulation;
	if (de20Ans > 0 && n + de20Ans >= T.enfantsMinForfait) {
		const plus = de20Ans * b.parEnfant;
		modulationForfait = moduler(ressources, plafond1 + plus, plafond2 + plus);
		forfait20Ans = de20Ans * arrondi(bmaf * T.forfait20Ans, 2) * modulationForfait;
	}

	const depassement =
		ressources > plafond2
			? (ressources - plafond2) / 12
			: ressources > plafond1
				? (ressources - plafond1) / 12
				: 0;
	const due = base + majorationAge;
	const complementBase = depassement > 0 && !outreMer ? Math.max(0, due - depassement) : 0;
	const complementForfait = depassement > 0 ? Math.max(0, forfait20Ans - depassement) : 0;

	return {
		montant: due + forfait20Ans + complementBase + complementForfait,
		enfants: n,
		base,
		majorationAge,
		forfait20Ans,
		complementBase,
		complementForfait,
		modulation,
		partAlternee,
		plafond1,
		plafond2,
		depassement,
		enfantsAlternes: alternes,
		enfantsMajores,
		majoresAlternes,
		tauxMajoration: tauxMajore,
		enfantsDe20Ans: de20Ans,
		modulationForfait,
	};
}

function moduler(ressources: number, plafond1: number, plafond2: number): number {
	if (ressources <= plafond1) return T.modulation1;
	return ressources <= plafond2 ? T.modulation2 : T.modulation3;
}

function tauxMajoration(enfant: EnfantDuMois, ageEnVigueur: number): number {
	const age = enfant.membre.naissance < NES_AVANT ? AGE_ANCIEN : ageEnVigueur;
	return enfant.age >= age ? T.majorationAge : 0;
}

function tauxEnfantUnique(age: number): number {
	if (age >= T.domAge2) return T.domMajoration2;
	return age >= T.domAge1 ? T.domMajoration1 : 0;
}

/** Nés le même jour : celui en résidence alternée, ce qui est favorable à la famille. */
function plusAge(enfants: EnfantDuMois[]): EnfantDuMois | undefined {
	let aine: EnfantDuMois | undefined;
	for (const enfant of enfants) {
		if (!enfant.aCharge) continue;
		const { naissance, gardeAlternee } = enfant.membre;
		if (
			!aine ||
			naissance < aine.membre.naissance ||
			(naissance === aine.membre.naissance && gardeAlternee && !aine.membre.gardeAlternee)
		)
			aine = enfant;
	}
	return aine;
}

/**
 * L'aîné de deux enfants n'ouvre pas droit à la majoration (CSS art. L521-3). La référence écarte
 * avec lui tout enfant du même âge en années.
 */
function estExclu(
	enfant: EnfantDuMois,
	aine: EnfantDuMois | undefined,
	aineUnique: boolean,
): boolean {
	if (!aine) return false;
	return aineUnique ? enfant === aine : enfant.age === aine.age;
}
