import { communs } from "../../baremes/index.ts";
import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import { annee, janvier, lireMois } from "../../calendrier.ts";
import { centaineSuperieure } from "../../montant.ts";
import { ageAu, type Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import {
	beneficesImposables,
	beneficesIndependant,
	fraisProfessionnels,
	pensionsAbattues,
	pensionsVersees,
	revenusPensions,
} from "../../notions/ressources-annuelles.ts";
import { somme } from "../../notions/series.ts";
import { abattements, chomeurDepuisDeuxMois } from "./abattements.ts";
import { ageOuInvalide, etudiants, tauxRessources } from "./bareme-ressources.ts";
import { plafondRessourcesEnfant } from "./charges.ts";
import { type ContexteEvaluation, evaluationForfaitaire } from "./evaluation-forfaitaire.ts";

const T = nombres(tauxRessources);

/** Les ressources sont celles des douze derniers mois depuis janvier 2021 (décret 2019-1574). */
export const CONTEMPORAINES = lireMois("2021-01");

const NES_JUSQU_AU = 19301231;
const ageOuInvalideDuMois = parMois((mois) => valeurs(ageOuInvalide, mois));

const forfaitEtudiant = parMois((mois) => valeurs(etudiants, mois));

/** Ressources du foyer pour l'aide au logement, €/an. */
export interface RessourcesLogement {
	/** Montant retenu, à la centaine supérieure. */
	montant: number;
	/** Avant l'arrondi à la centaine. */
	avantArrondi: number;
	/** Ressources d'activité et de chômage écartées (CCH art. R822-15 et R822-17). */
	neutralisation: boolean;
	forfaitEtudiant: boolean;
	/** Forfait du demandeur étudiant ; -1 sans objet. */
	forfait: number;
	pensionsVersees: number;
	evaluationForfaitaire: boolean;
	/** Abattement de double activité, €/an. */
	doubleActivite: number;
	/** Période des revenus retenus. */
	contemporaines: boolean;
}

/** Ce qui fait les ressources d'une personne, €/an. */
export interface RessourcesPersonne {
	membre: Membre;
	/** Forfait qui remplace les ressources réelles ; 0 sans objet. */
	forfait: number;
	salaires: number;
	chomage: number;
	/** Déduction pour frais professionnels sur les salaires et le chômage. */
	frais: number;
	benefices: number;
	/** Abattements, entre 0 et 1. */
	abattementActivite: number;
	abattementChomage: number;
	neutralisation: boolean;
	/** Pensions après leur abattement de 10 %. */
	pensions: number;
	abattementAge: number;
}

const SANS_DETAIL = {
	salaires: 0,
	chomage: 0,
	frais: 0,
	benefices: 0,
	abattementActivite: 0,
	abattementChomage: 0,
	neutralisation: false,
	pensions: 0,
	abattementAge: 0,
};

/** Reçoit le détail de chaque personne ; sert à l'explication seule. */
export type NoterPersonne = (detail: RessourcesPersonne) => void;

function neutralise(e: EtatMois): boolean {
	if (e.foyer.rsaEnCours) return true;
	return e.foyer.adultes.some((m) => {
		const rang = e.mois - m.origine;
		const indemnise = m.chomageImposable[rang] > 0;
		if (chomeurDepuisDeuxMois(m, e.mois) && !indemnise) return true;
		return m.chomageNet[rang] > 0 && m.ass[rang] > 0;
	});
}

/** Ressources d'une personne, €/an (CCH art. R822-3 à R822-8). */
function ressourcesPersonne(
	m: Membre,
	e: EtatMois,
	neutralisation: boolean,
	aahMois: boolean,
	noter?: NoterPersonne,
): number {
	if (!m.ressources) return 0;
	const an = annee(e.mois);
	const contemporaines = e.mois >= CONTEMPORAINES;
	const debut = contemporaines ? e.mois - 13 - m.origine : janvier(an - 2) - m.origine;
	const salaires = somme(m.salaireImposable, debut, debut + 11);
	const chomage = somme(m.chomageImposable, debut, debut + 11);
	const { activite, chomage: abattementChomage } = abattements(m, e, aahMois);

	const revenus = salaires + chomage;
	const frais =
		revenus > 0 ? fraisProfessionnels(revenus, contemporaines ? an - 1 : an - 2, e.lecture) : 0;
	const reste = salaires - frais;
	const professionnels = Math.max(0, reste) + beneficesImposables(m, an - 2);
	const indemnites = revenus > 0 ? chomage + Math.min(0, reste) : 0;
	const soumis = neutralisation
		? 0
		: professionnels * (1 - activite) + indemnites * (1 - abattementChomage);
	const nettes = pensions(m, e, contemporaines);
	const net = soumis + nettes;
	const age = abattementAge(m, contemporaines ? an - 1 : an - 2, net);
	noter?.({
		membre: m,
		forfait: 0,
		salaires,
		chomage,
		frais,
		benefices: beneficesImposables(m, an - 2),
		abattementActivite: activite,
		abattementChomage,
		neutralisation,
		pensions: nettes,
		abattementAge: age,
	});
	return net - age;
}

/**
 * Abattement des personnes âgées (CGI art. 157 bis), que la référence réserve aux personnes nées
 * avant 1931 (voir docs/droit/limites.md), €/an.
 */
function abattementAge(m: Membre, an: number, revenu: number): number {
	if (m.naissance > NES_JUSQU_AU) return 0;
	const b = ageOuInvalideDuMois(janvier(an));
	if (revenu <= b.plafond1) return b.montant;
	return revenu <= b.plafond2 ? b.montant / 2 : 0;
}

function pensions(m: Membre, e: EtatMois, contemporaines: boolean): number {
	const an = annee(e.mois);
	if (!contemporaines) return revenusPensions(m, an - 2, e.lecture);
	const nMoins1 = janvier(an - 1) - m.origine;
	const nMoins2 = janvier(an - 2) - m.origine;
	const glissant = e.mois - 13 - m.origine;
	const brut =
		somme(m.pensionAlimentaire, nMoins1, nMoins1 + 11) +
		somme(m.retraiteImposable, glissant, glissant + 11) +
		somme(m.invalidite, nMoins2, nMoins2 + 11);
	return pensionsAbattues(brut, e.bareme.abattementPensionsMin, e.lecture);
}

/**
 * Ressources du foyer (CCH art. R822-2 à R822-20).
 *
 * @param aah AAH du mois de chaque personne
 * @param aahPrecedent un parent a perçu l'AAH le mois précédent
 */
export function ressourcesLogement(
	e: EtatMois,
	aah: readonly { membre: Membre; montant: number }[],
	aahPrecedent: () => boolean,
	noter?: NoterPersonne,
): RessourcesLogement {
	const contemporaines = e.mois >= CONTEMPORAINES;
	const neutralisation = neutralise(e);
	const touche = (m: Membre) => aah.some((p) => p.membre === m && p.montant > 0);
	const contexte: ContexteEvaluation = { e, neutralisation, touche, aahPrecedent };
	const evaluation = evaluationForfaitaire(contexte);

	let total = 0;
	for (const parent of e.foyer.adultes) {
		const forfait = evaluation ? evaluation(parent) : 0;
		if (forfait > 0) noter?.({ ...SANS_DETAIL, membre: parent, forfait });
		total +=
			forfait > 0 ? forfait : ressourcesPersonne(parent, e, neutralisation, touche(parent), noter);
	}
	const plafondEnfant = plafondRessourcesEnfant(e);
	for (const { membre } of e.enfants) {
		if (!membre.ressources) continue;
		total += Math.max(
			0,
			ressourcesPersonne(membre, e, false, touche(membre), noter) - plafondEnfant,
		);
	}
	const doubleActivite = !evaluation && deuxActifs(e) ? T.doubleActivite : 0;
	total -= doubleActivite;
	const anneeVersees = contemporaines ? annee(e.mois) - 1 : e.anneeRessources;
	let versees = 0;
	for (const membre of e.foyer.membres) versees += pensionsVersees(membre, anneeVersees);
	total -= versees;

	const etudiant = forfaitDesEtudiants(e, contemporaines);
	if (etudiant >= 0) total = contemporaines ? etudiant : Math.max(total, etudiant);
	const avantArrondi = Math.max(0, total);
	return {
		montant: centaineSuperieure(avantArrondi, e.lecture.arrondi),
		avantArrondi,
		neutralisation,
		forfaitEtudiant: etudiant >= 0,
		forfait: etudiant,
		pensionsVersees: versees,
		evaluationForfaitaire: evaluation !== undefined,
		doubleActivite,
		contemporaines,
	};
}

/** Deux parents dont chacun gagne au moins 12 BMAF, indépendants pour l'essentiel (voir docs/droit/limites.md). */
function deuxActifs(e: EtatMois): boolean {
	if (!e.foyer.couple) return false;
	const an = e.anneeRessources;
	const seuil = 12 * communs(janvier(an)).bmaf;
	return e.foyer.adultes.every(
		(m) =>
			m.ressources && m.salaireImposable[e.mois - m.origine] + beneficesIndependant(m, an) >= seuil,
	);
}

/** Ressources forfaitaires d'un demandeur étudiant, €/an ; -1 sans objet (CCH art. R822-20). */
function forfaitDesEtudiants(e: EtatMois, contemporaines: boolean): number {
	const demandeur = e.foyer.adultes[0];
	if (!demandeur.etudiant) return -1;
	if (contemporaines && ageAu(demandeur, e.mois) >= T.ageEtudiant) return -1;
	const b = forfaitEtudiant(e.mois);
	return b.forfait - (demandeur.boursier ? b.minorationBoursier : 0);
}
