import { communs } from "../../baremes/index.ts";
import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import type { Mois } from "../../calendrier.ts";
import {
	type CompositionRsa,
	forfaitLogement,
	montantForfaitaire,
} from "../../notions/composition-rsa.ts";
import type { FoyerLu } from "../../notions/foyer-lu.ts";
import { ageAu, type Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import {
	activiteDuMois,
	beneficeMensuel,
	horsActiviteDuMois,
} from "../../notions/ressources-trimestre.ts";
import { base, bonification, taux } from "./bareme.ts";

const T = nombres(taux);

const bareme = parMois((mois) => ({
	base: valeurs(base, mois).base,
	...valeurs(bonification, mois),
}));

/** Prime d'activité d'un des trois mois de référence, €/mois. */
export interface PrimeDuMois {
	mois: Mois;
	montant: number;
	forfaitaire: number;
	majore: boolean;
	/** Revenus d'activité de tous les membres. */
	activite: number;
	/** Total des ressources. */
	ressources: number;
	forfaitLogement: number;
	bonification: number;
	prestationsFamiliales: number;
	aideLogement: number;
	pente: number;
}

/** Prime d'activité, €/mois. */
export interface PrimeActivite {
	montant: number;
	ouvert: boolean;
	/** Moyenne des trois mois avant le seuil de versement. */
	moyenne: number;
	mois: PrimeDuMois[];
}

/**
 * Prime d'un mois de référence (CSS art. L842-3, D843-1 à D843-3, R844-1 à R844-5).
 *
 * @param aah AAH de chaque personne ce mois, €/mois
 * @param mva majoration pour la vie autonome du foyer ce mois, €/mois
 * @param prestationsFamiliales prestations familiales retenues ce mois, €/mois
 * @param aide aide au logement nette ce mois, €/mois
 */
export function primeDuMois(
	e: EtatMois,
	composition: CompositionRsa,
	aah: readonly { membre: Membre; montant: number }[],
	mva: number,
	prestationsFamiliales: number,
	aide: number,
): PrimeDuMois {
	const b = bareme(e.mois);
	const smic = e.bareme.smicHoraire;
	const arrondi = e.lecture.arrondi;
	const maximum = arrondi(b.tauxMax * b.base, 2);
	let activite = 0;
	let autres = mva;
	let bonus = 0;
	let majeur = false;
	for (const membre of e.foyer.membres) {
		if (!majeur && ageAu(membre, e.mois) >= T.ageMin) majeur = true;
		const { montant: sonAah } = aah.find((personne) => personne.membre === membre) ?? SANS;
		if (!membre.ressources && sonAah === 0) continue;
		const rang = e.mois - membre.origine;
		let revenu = activiteDuMois(membre, rang) + beneficeMensuel(membre, e.mois);
		if (sonAah > 0) {
			if (revenu >= T.seuilAah * smic) revenu += sonAah;
			else autres += sonAah;
		}
		activite += revenu;
		autres += horsActiviteDuMois(membre, rang);
		bonus += bonificationDe(revenu, smic, maximum, b.heuresMax);
	}
	const forfait = montantForfaitaire(b.base, composition, e.foyer.couple, T, true);
	const logement = forfaitLogement(e, b.base, composition.personnes, aide, T);
	const ressources = activite + autres + prestationsFamiliales;
	const due =
		forfait.montant + bonus + b.pente * activite - Math.max(ressources + logement, forfait.montant);
	return {
		mois: e.mois,
		montant: majeur && due > 0 ? due : 0,
		forfaitaire: forfait.montant,
		majore: forfait.majore,
		activite,
		ressources,
		forfaitLogement: logement,
		bonification: bonus,
		prestationsFamiliales,
		aideLogement: aide,
		pente: b.pente,
	};
}

const SANS = { montant: 0 };

/**
 * Plus haute prime possible d'un mois de référence, €/mois : tous les membres comptés, ni prestations
 * familiales ni forfait logement. La part gardée des revenus d'activité la borne, car le forfait vient en
 * déduction des ressources. Ne convient pas à un foyer où quelqu'un a un handicap reconnu.
 */
export function plafondDuMois(foyer: FoyerLu, mois: Mois): number {
	const b = bareme(mois);
	const smic = communs(mois).smicHoraire;
	const maximum = b.tauxMax * b.base + CENTIME;
	let ressources = 0;
	let gardees = 0;
	for (const membre of foyer.membres) {
		if (!membre.ressources) continue;
		const rang = mois - membre.origine;
		const revenu = activiteDuMois(membre, rang) + beneficeMensuel(membre, mois);
		ressources += revenu + horsActiviteDuMois(membre, rang);
		gardees += b.pente * revenu + bonificationDe(revenu, smic, maximum, b.heuresMax);
	}
	if (gardees === 0) return 0;
	const tous = { personnes: foyer.membres.length, enfants: foyer.enfants, majore: !foyer.couple };
	const forfait = montantForfaitaire(b.base, tous, foyer.couple, T, true).montant;
	return gardees - Math.max(0, ressources - forfait);
}

const CENTIME = 0.01;

/** Vrai si aucun des trois mois ne peut porter leur moyenne au seuil de versement. */
export function primeImpossible(foyer: FoyerLu, debut: Mois): boolean {
	if (foyer.handicap) return false;
	let total = 0;
	for (let mois = debut; mois < debut + 3; mois++) total += Math.max(0, plafondDuMois(foyer, mois));
	return total / 3 < T.minimum - CENTIME;
}

/** Bonification d'un travailleur : nulle à 59 heures de Smic, entière à 120 ou 138 (CSS art. D843-2). */
export function bonificationDe(
	revenu: number,
	smic: number,
	maximum: number,
	heuresMax: number,
): number {
	const seuil = T.heuresMin * smic;
	if (revenu <= seuil) return 0;
	const part = (revenu - seuil) / ((heuresMax - T.heuresMin) * smic);
	return part >= 1 ? maximum : maximum * part;
}

/** Condition d'activité professionnelle (CSS art. L842-2 et R842-2). */
export function primeOuverte(e: EtatMois, majorationRsa: boolean): boolean {
	if (majorationRsa) return true;
	const seuilEtudiant = communs(e.mois).seuilAutonomie;
	for (const parent of e.foyer.adultes) {
		if (!parent.ressources) continue;
		const seuil = parent.etudiant ? seuilEtudiant : 0;
		let atteints = 0;
		for (let recul = 1; recul <= 3; recul++) {
			const mois = e.mois - recul;
			const revenu = activiteDuMois(parent, mois - parent.origine) + beneficeMensuel(parent, mois);
			if (revenu > seuil) atteints++;
		}
		if (parent.etudiant ? atteints === 3 : atteints > 0) return true;
	}
	return false;
}

/** Prime d'activité d'un mois : moyenne du trimestre de référence (CSS art. L842-3 et R843-1). */
export function primeActivite(ouvert: boolean, mois: PrimeDuMois[]): PrimeActivite {
	let total = 0;
	for (const m of mois) total += m.montant;
	const moyenne = mois.length === 0 ? 0 : total / mois.length;
	return {
		montant: ouvert && moyenne >= T.minimum ? moyenne : 0,
		ouvert,
		moyenne,
		mois,
	};
}
