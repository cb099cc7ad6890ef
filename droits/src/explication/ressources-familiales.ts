import {
	abattementPensions,
	fraisProfessionnels as bornes,
	tauxCommuns,
} from "../baremes/communs.ts";
import { communs, TAUX_COMMUNS } from "../baremes/index.ts";
import { janvier } from "../calendrier.ts";
import type { Membre } from "../notions/membre.ts";
import type { EnfantDuMois, EtatMois } from "../notions/mois.ts";
import {
	beneficesImposables,
	pensionsBrutes,
	pensionsVersees,
	revenusPensions,
	revenusSalaires,
} from "../notions/ressources-annuelles.ts";
import { somme as additionner } from "../notions/series.ts";
import {
	arrondi,
	type Calcul,
	difference,
	positif,
	produit,
	somme,
	type Terme,
	terme,
} from "./calcul.ts";
import { citer, citerConstante } from "./citer.ts";
import { type Etape, etape, resultat } from "./etape.ts";
import { ecrireEuros, majuscule } from "./nombres.ts";
import { possessif } from "./revenus.ts";

/** Déduction de 10 %, entre un minimum et un maximum. */
export function deduction(brut: Terme, annee: number, e: EtatMois): Calcul {
	const b = communs(janvier(annee));
	const dix = TAUX_COMMUNS.abattementFraisPro * brut.valeur;
	const mois = janvier(annee);
	if (dix < b.fraisProMin) return citer(bornes, "min", mois, "déduction minimale", "€/an");
	if (dix > b.fraisProMax) return citer(bornes, "max", mois, "déduction maximale", "€/an");
	const taux = citerConstante(
		tauxCommuns,
		"abattementFraisPro",
		"déduction pour frais professionnels",
		"taux",
	);
	return arrondi(e.lecture, produit(taux, brut), 0);
}

function abattement(brut: Terme, annee: number, e: EtatMois): Calcul {
	const minimum = communs(janvier(annee)).abattementPensionsMin;
	if (TAUX_COMMUNS.abattementPensions * brut.valeur <= minimum)
		return citer(abattementPensions, "min", janvier(annee), "abattement minimal", "€/an");
	const taux = citerConstante(
		tauxCommuns,
		"abattementPensions",
		"abattement sur les pensions",
		"taux",
	);
	return arrondi(e.lecture, produit(taux, brut), 0);
}

/** Chaque étape avec le nom de son résultat. */
function etapesPersonne(e: EtatMois, m: Membre, an: number): [Etape, string][] {
	const rang = janvier(an) - m.origine;
	const salaire = additionner(m.salaireImposable, rang, rang + 11);
	const chomage = additionner(m.chomageImposable, rang, rang + 11);
	const salaires = salaire + chomage;
	const pensions = pensionsBrutes(m, an);
	const lues: [Etape, string][] = [];
	if (salaires > 0) {
		const quoi =
			chomage === 0
				? "salaires"
				: salaire === 0
					? "allocations de chômage"
					: "salaires et allocations de chômage";
		const nom = possessif(e, m, quoi);
		const brut = terme(possessif(e, m, `${quoi} imposables`), salaires, "€/an");
		lues.push([
			etape({
				cle: `ressources.salaires_${m.rang}`,
				titre: `${majuscule(nom)} en ${an}`,
				texte: "Nous les comptons après la déduction pour frais professionnels.",
				calcul: positif(difference(brut, deduction(brut, an, e))),
				valeur: revenusSalaires(m, an, e.lecture),
				unite: "€/an",
				references: ["pf.ressources.abattement_salaires"],
			}),
			`${nom}, après déduction`,
		]);
	}
	if (pensions > 0) {
		const nom = possessif(e, m, "pensions");
		const brut = terme(`${nom} (alimentaires, retraite, invalidité)`, pensions, "€/an");
		lues.push([
			etape({
				cle: `ressources.pensions_${m.rang}`,
				titre: `${majuscule(nom)} en ${an}`,
				texte: "Nous les comptons après leur abattement.",
				calcul: positif(difference(brut, abattement(brut, an, e))),
				valeur: revenusPensions(m, an, e.lecture),
				unite: "€/an",
				references: ["pf.ressources.abattement_pensions"],
			}),
			`${nom}, après abattement`,
		]);
	}
	return lues;
}

/**
 * Ressources de l'avant-dernière année, des revenus déclarés au total retenu.
 *
 * @param retenu les enfants dont les revenus comptent
 */
export function ressourcesFamiliales(
	e: EtatMois,
	retenu: (enfant: EnfantDuMois) => boolean = (enfant) => enfant.aCharge,
	total: number = e.baseRessources,
): Etape[] {
	const an = e.anneeRessources;
	const comptes = [...e.foyer.adultes, ...e.enfants.filter(retenu).map((enfant) => enfant.membre)];
	const etapes: Etape[] = [];
	const plus: Terme[] = [];
	for (const m of comptes) {
		if (!m.ressources) continue;
		for (const [pas, libelle] of etapesPersonne(e, m, an)) {
			etapes.push(pas);
			plus.push(resultat(pas, libelle));
		}
		const benefices = beneficesImposables(m, an);
		if (benefices !== 0)
			plus.push(terme(`${possessif(e, m, "bénéfices")} de ${an}`, benefices, "€/an"));
	}
	const versees = [...e.foyer.adultes, ...e.enfants.map((enfant) => enfant.membre)].reduce(
		(cumul, m) => cumul + pensionsVersees(m, an),
		0,
	);
	if (plus.length === 0) plus.push(terme(`ressources de ${an}`, 0, "€/an"));
	let calcul: Calcul = plus.length === 1 ? plus[0] : somme(...plus);
	if (versees > 0)
		calcul = difference(calcul, terme("pensions alimentaires versées", versees, "€/an"));
	etapes.push(
		etape({
			cle: "ressources",
			titre: `Vos ressources en ${an}`,
			texte:
				total === 0
					? `Nous regardons les ressources de l'avant-dernière année : votre foyer n'en a pas eu en ${an}.`
					: `Nous regardons les ressources de l'avant-dernière année : en ${an}, votre foyer a eu ${ecrireEuros(total)}.`,
			calcul,
			valeur: total,
			unite: "€/an",
			references: ["pf.ressources", "pf.ressources.annee"],
		}),
	);
	return etapes;
}
