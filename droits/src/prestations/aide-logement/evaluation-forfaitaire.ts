import { communs, TAUX_COMMUNS } from "../../baremes/index.ts";
import { parMois, valeurs } from "../../baremes/table.ts";
import { annee, janvier, lireMois, type Mois } from "../../calendrier.ts";
import { ageAu, type Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import {
	beneficesImposables,
	beneficesIndependant,
	pensionsVersees,
	revenusPensions,
	revenusSalaires,
} from "../../notions/ressources-annuelles.ts";
import { abattements } from "./abattements.ts";
import { jeunes } from "./bareme-ressources.ts";

/** Dernier mois de l'évaluation forfaitaire (décret 2019-1574, article 4). */
const DERNIER_MOIS = lireMois("2020-03");
/** Heures de Smic : seuil des ressources N-2, et revenu annuel d'un indépendant (CCH art. R822-18). */
const HEURES_SEUIL = 1015;
const HEURES_INDEPENDANT = 1500;
const AGE_JEUNE = 25;

const seuilsJeunes = parMois((mois) => valeurs(jeunes, mois));

export interface ContexteEvaluation {
	e: EtatMois;
	neutralisation: boolean;
	/** Perçoit l'AAH ce mois. */
	touche: (m: Membre) => boolean;
	/** Un parent a perçu l'AAH le mois précédent. */
	aahPrecedent: () => boolean;
}

/**
 * Évaluation forfaitaire des ressources, jusqu'en mars 2020 (CCH ancien art. R351-7, CSS ancien
 * art. R532-8) : les ressources du mois, ramenées à l'année, quand celles de N-2 sont faibles.
 *
 * @returns les ressources forfaitaires d'un parent, €/an, ou rien quand elle ne s'applique pas
 */
export function evaluationForfaitaire(
	c: ContexteEvaluation,
): ((parent: Membre) => number) | undefined {
	const { e } = c;
	if (e.mois > DERNIER_MOIS || c.aahPrecedent()) return undefined;
	const an = e.anneeRessources;
	let ressources = 0;
	let salaires = 0;
	let jeune = false;
	for (const parent of e.foyer.adultes) {
		ressources +=
			revenusSalaires(parent, an, e.lecture) +
			beneficesImposables(parent, an) +
			revenusPensions(parent, an, e.lecture) -
			pensionsVersees(parent, an);
		salaires += parent.salaireImposable[e.mois - 1 - parent.origine];
		if (ageAu(parent, e.mois) < AGE_JEUNE) jeune = true;
	}
	const seuil = HEURES_SEUIL * communs(janvier(an) + 11).smicHoraire;
	const seuilJeune = seuilsJeunes(e.mois)[e.foyer.couple ? "couple" : "isole"];
	if (ressources > seuil || (jeune && salaires < seuilJeune)) return undefined;
	return (parent) => evaluer(parent, c);
}

function evaluer(m: Membre, c: ContexteEvaluation): number {
	if (c.neutralisation) return 0;
	const { e } = c;
	const annuel = 12 * m.salaireImposable[e.mois - 1 - m.origine];
	const frais = Math.min(
		Math.max(TAUX_COMMUNS.abattementFraisPro * annuel, e.bareme.fraisProMin),
		e.bareme.fraisProMax,
	);
	const salarie = Math.max(0, annuel - frais);
	const an = annee(e.mois);
	const independant =
		beneficesIndependant(m, an) !== 0 || beneficesIndependant(m, an - 1) !== 0
			? HEURES_INDEPENDANT * communs(dernierJuillet(e.mois)).smicHoraire
			: 0;
	const { activite, chomage } = abattements(m, e, c.touche(m));
	return Math.max(salarie, independant) * (1 - activite) * (1 - chomage);
}

const JUILLET = 6;

function dernierJuillet(mois: Mois): Mois {
	const juillet = janvier(annee(mois)) + JUILLET;
	return juillet <= mois ? juillet : juillet - 12;
}
