import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import { lireMois } from "../../calendrier.ts";
import type { FoyerLu } from "../../notions/foyer-lu.ts";
import { ageAu, type Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { ageRetraite, couple, montants, taux } from "./bareme.ts";
import { abattreTravail, enActivite, ressourcesAah } from "./ressources.ts";

const T = nombres(taux);

/** Fin de la prise en compte du conjoint (loi 2022-1158, art. 10 ; CSS art. L821-3). */
export const DECONJUGALISATION = lireMois("2023-10");
/** Abattement forfaitaire sur les revenus du conjoint (décret 2021-1160). */
export const ABATTEMENT_FORFAITAIRE = lireMois("2022-01");
/** Abattements antérieurs sur les revenus du conjoint : 10 %, puis 20 % (CSS art. R532-3 et D821-2). */
export const CONJOINT_DIX_POUR_CENT = 0.9;
export const CONJOINT_VINGT_POUR_CENT = 0.8;

const bareme = parMois((mois) => ({
	montant: valeurs(montants, mois).montant,
	ageRetraite: valeurs(ageRetraite, mois).age,
	majorationCouple: mois < DECONJUGALISATION ? valeurs(couple, mois).majoration : 0,
}));

/** AAH d'une personne, €/mois sauf mention. */
export interface AahPersonne {
	membre: Membre;
	/** Taux d'incapacité et âge ouvrent le droit. */
	eligible: boolean;
	montant: number;
	/** Ressources mensuelles retenues. */
	base: number;
	/** Montant maximal × majorations. */
	plafond: number;
	montantMaximal: number;
	trimestrielle: boolean;
	/** Revenus d'activité bruts de la période, ramenés à l'année, €/an. */
	travail: number;
	/** 30 % du Smic annuel : au-delà, l'abattement est plus faible, €/an. */
	tranche: number;
	/** Part retenue après abattement, €/an. */
	travailRetenu: number;
	cessation: boolean;
	/** €/an */
	autres: number;
	/** Ressources retenues du conjoint, €/an. */
	conjoint: number;
	invalidite: number;
}

/** AAH de chaque adulte en situation de handicap et de chaque enfant qui y a droit, et leur somme. */
export interface Aah {
	montant: number;
	personnes: AahPersonne[];
}

export const SANS_AAH: Aah = { montant: 0, personnes: [] };

/** Allocation aux adultes handicapés (CSS art. L821-1 à L821-3, R821-4, D821-1, D821-2 et D821-9). */
export function aah(e: EtatMois): Aah {
	if (!e.foyer.handicap) return SANS_AAH;
	let montant = 0;
	const personnes: AahPersonne[] = [];
	for (const membre of e.foyer.membres) {
		const eligible = aahEligible(e, membre);
		if (!eligible && (membre.estEnfant || !membre.handicap)) continue;
		const personne = aahPersonne(e, membre, eligible);
		montant += personne.montant;
		personnes.push(personne);
	}
	return personnes.length === 0 ? SANS_AAH : { montant, personnes };
}

export function aahEligible(e: EtatMois, membre: Membre): boolean {
	if (!membre.handicap || membre.tauxIncapacite < T.incapaciteRsdae) return false;
	const age = ageAu(membre, e.mois);
	const reconnu =
		membre.tauxIncapacite >= T.incapacite || (membre.rsdae && age <= bareme(e.mois).ageRetraite);
	if (!reconnu || age < T.ageMinNonACharge) return false;
	if (age >= T.ageMin) return true;
	return !e.enfants.some((enfant) => enfant.membre === membre && enfant.aCharge);
}

function aahPersonne(e: EtatMois, membre: Membre, eligible: boolean): AahPersonne {
	const { mois, foyer, nombreACharge: n } = e;
	const b = bareme(mois);
	const actif = enActivite(membre, mois);
	const { travail, autres } = ressourcesAah(membre, mois, actif);
	const { retenu, cessation, tranche } = abattreTravail(membre, mois, travail, actif);
	const conjoint = mois < DECONJUGALISATION ? ressourcesConjoint(foyer, membre, e, actif) : 0;
	const base = Math.max(0, retenu + autres + conjoint) / 12;
	const plafond =
		b.montant *
		(1 +
			(foyer.couple && mois < DECONJUGALISATION ? b.majorationCouple : 0) +
			T.majorationEnfant * n);
	const invalidite = membre.invalidite[mois - membre.origine];
	const due = Math.min(b.montant, Math.max(0, plafond - base), Math.max(0, b.montant - invalidite));
	return {
		membre,
		eligible,
		montant: eligible ? due : 0,
		base,
		plafond,
		montantMaximal: b.montant,
		trimestrielle: actif,
		travail,
		tranche,
		travailRetenu: retenu,
		cessation,
		autres,
		conjoint,
		invalidite,
	};
}

/** Ressources retenues du conjoint avant octobre 2023, €/an. */
function ressourcesConjoint(
	foyer: FoyerLu,
	membre: Membre,
	e: EtatMois,
	trimestrielles: boolean,
): number {
	if (membre.estEnfant) return 0;
	const conjoint = foyer.adultes.find((adulte) => adulte !== membre);
	if (!conjoint) return 0;
	const { travail, autres } = ressourcesAah(conjoint, e.mois, trimestrielles);
	const abattues = CONJOINT_DIX_POUR_CENT * (travail + autres);
	if (e.mois < ABATTEMENT_FORFAITAIRE) return abattues * CONJOINT_VINGT_POUR_CENT;
	return Math.max(0, abattues - (T.conjointBase + T.conjointParEnfant * e.nombreACharge));
}
