import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import { type Jour, lireJour, lireMois } from "../../calendrier.ts";
import { ageAu } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import {
	bmafGelee,
	majorationsPlafond,
	plafonds,
	plafonds2014,
	taux,
	tauxPleins,
} from "./bareme.ts";

const T = nombres(taux);

/** Régime des enfants nés d'avril 2014 à mars 2018, jusqu'à leurs trois ans. */
const REGIME_2014 = { du: lireJour("2014-04-01"), au: lireJour("2018-03-31") };
const FIN_REGIME_2014 = lireMois("2021-05");

const bareme = parMois((mois) => ({
	...valeurs(plafonds, mois),
	...valeurs(majorationsPlafond, mois),
	taux: valeurs(tauxPleins, mois),
	/** NaN depuis que la Paje suit la BMAF (avril 2018). */
	bmafGelee: valeurs(bmafGelee, mois).bmaf,
	regime2014: mois < FIN_REGIME_2014 ? valeurs(plafonds2014, mois) : undefined,
}));

/** Allocation de base de la Paje, €/mois sauf mention. */
export interface PajeBase {
	montant: number;
	nature: "aucune" | "plein" | "partiel";
	/** Un enfant de moins de 3 ans. */
	jeuneEnfant: boolean;
	/** Une par enfant de naissances multiples, une sinon. */
	allocations: number;
	/** €/an */
	plafondPlein: number;
	/** €/an */
	plafondPartiel: number;
	/** Ressources N-2, €/an */
	ressources: number;
	regime2014: boolean;
}

const AUCUNE: PajeBase = {
	montant: 0,
	nature: "aucune",
	jeuneEnfant: false,
	allocations: 0,
	plafondPlein: 0,
	plafondPartiel: 0,
	ressources: 0,
	regime2014: false,
};

/**
 * Plafond de l'allocation à taux partiel, aussi celui de la prime de naissance, €/an (CSS art. R531-1).
 *
 * @param naissance jour de naissance, ou terme, de l'enfant qui ouvre le droit
 */
export function plafondPartiel(e: EtatMois, enfants: number, naissance: Jour): number {
	const b = bareme(e.mois);
	const ancien = regime2014(e, naissance);
	return ancien
		? plafondRegime2014(ancien.partiel, ancien.partielMajoration, ancien.parEnfant, e, enfants)
		: plafondRegime2018(b.partiel, b.partielMajoration, e, enfants);
}

function regime2014(e: EtatMois, naissance: Jour) {
	return naissance >= REGIME_2014.du && naissance <= REGIME_2014.au
		? bareme(e.mois).regime2014
		: undefined;
}

function plafondRegime2014(
	sansEnfant: number,
	majoration: number,
	parEnfant: number,
	e: EtatMois,
	enfants: number,
): number {
	return sansEnfant * (1 + parEnfant * enfants) + (e.isole || e.biactif ? majoration : 0);
}

/** BMAF qui sert aux montants de la Paje, €/mois : gelée jusqu'en mars 2018. */
export function bmafPaje(e: EtatMois): number {
	const gelee = bareme(e.mois).bmafGelee;
	return Number.isNaN(gelee) ? e.bareme.bmaf : gelee;
}

function plafondRegime2018(
	sansEnfant: number,
	majoration: number,
	e: EtatMois,
	enfants: number,
): number {
	const b = bareme(e.mois);
	return (
		sansEnfant *
			(1 + b.deuxPremiers * Math.min(enfants, 2) + b.troisiemeEtPlus * Math.max(enfants - 2, 0)) +
		(e.isole || e.biactif ? majoration : 0)
	);
}

/** Allocation de base de la Paje (CSS art. L531-3, R531-1, D531-1 et D531-3). */
export function pajeBase(e: EtatMois): PajeBase {
	let plusJeune = 0;
	const petits: Jour[] = [];
	for (const membre of e.foyer.membres) {
		const age = ageAu(membre, e.mois);
		if (age < 0 && e.lecture.naissance_requise) continue;
		if (membre.naissance > plusJeune) plusJeune = membre.naissance;
		if (age < T.ageLimite) petits.push(membre.naissance);
	}
	if (petits.length === 0) return AUCUNE;

	const b = bareme(e.mois);
	const n = e.nombreACharge;
	const ancien = regime2014(e, plusJeune);
	const plein = ancien
		? plafondRegime2014(ancien.plein, ancien.pleinMajoration, ancien.parEnfant, e, n)
		: plafondRegime2018(b.plein, b.pleinMajoration, e, n);
	const partiel = plafondPartiel(e, n, plusJeune);
	const tauxPlein = bmafPaje(e) * (ancien ? b.taux.plein2014 : b.taux.plein);
	const ressources = e.baseRessources;
	const allocations = e.lecture.paje_naissances_multiples ? deLaMemeNaissance(petits) : 1;
	const montant = tauxPlein * allocations;
	const nature = ressources <= plein ? "plein" : ressources <= partiel ? "partiel" : "aucune";
	return {
		montant: nature === "plein" ? montant : nature === "partiel" ? montant / 2 : 0,
		nature,
		jeuneEnfant: true,
		allocations,
		plafondPlein: plein,
		plafondPartiel: partiel,
		ressources,
		regime2014: ancien !== undefined,
	};
}

/** Les plus nombreux à être nés ensemble : seules ces allocations se cumulent (CSS art. L531-3, dernier al.). */
function deLaMemeNaissance(naissances: readonly Jour[]): number {
	if (naissances.length === 1) return 1;
	return Math.max(
		...naissances.map((une) => naissances.filter((autre) => joursEntre(une, autre) <= 1).length),
	);
}

const JOUR = 86_400_000;

/** Des jumeaux peuvent naître de part et d'autre de minuit. */
const joursEntre = (a: Jour, b: Jour): number =>
	a === b ? 0 : Math.abs(instant(a) - instant(b)) / JOUR;

const instant = (jour: Jour): number =>
	Date.UTC(Math.floor(jour / 10_000), (Math.floor(jour / 100) % 100) - 1, jour % 100);
