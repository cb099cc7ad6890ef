import type { Mois } from "../calendrier.ts";
import { enceinte } from "./foyer-lu.ts";
import type { Membre } from "./membre.ts";
import type { EtatMois } from "./mois.ts";
import { ressourcesTrimestre } from "./ressources-trimestre.ts";

/** Composition du foyer au sens du RSA et de la prime d'activité. */
export interface CompositionRsa {
	/** Enfants comptés, moins de 25 ans (CASF art. R262-3). */
	enfants: Membre[];
	/** Parents et enfants comptés. */
	personnes: number;
	/** Droit à la majoration de parent isolé (CASF art. L262-9). */
	majore: boolean;
	enceinte: boolean;
	isolementRecent: boolean;
}

/** Ce que la loi fixe, fourni par la prestation qui compose le foyer. */
export interface ReglesComposition {
	/** Montant forfaitaire du RSA, personne seule, €/mois. */
	base: number;
	ageEnfant: number;
	ageEnfantMajore: number;
	/** Coefficients de la majoration. */
	majore: number;
	majoreEnfant: number;
	/** Supplément par enfant dont les ressources propres ne doivent pas dépasser le montant. */
	enfantSupp: number;
}

/** Durée pendant laquelle une séparation ouvre la majoration, en mois (CASF art. R262-2). */
const DUREE_ISOLEMENT = 18;

export function isolementRecent(isoleDepuis: Mois, mois: Mois): boolean {
	const ecoules = mois - isoleDepuis;
	return isoleDepuis !== 0 && ecoules >= 0 && ecoules < DUREE_ISOLEMENT;
}

export function compositionRsa(e: EtatMois, r: ReglesComposition): CompositionRsa {
	const { foyer, mois } = e;
	const grossesse = enceinte(foyer, mois);
	const recent = isolementRecent(foyer.isoleDepuis, mois);
	let candidats = 0;
	let jeuneEnfant = false;
	for (const { age, autonome } of e.enfants) {
		if (autonome || age >= r.ageEnfant) continue;
		candidats++;
		if (age < r.ageEnfantMajore) jeuneEnfant = true;
	}
	const enfants: Membre[] = [];
	for (const { membre, age, autonome } of e.enfants) {
		if (autonome || age >= r.ageEnfant) continue;
		if (membre.ressources) {
			const { activite, horsActivite } = ressourcesTrimestre(membre, mois, foyer.recul, r.base);
			const premierMajore = e.isole && recent && !grossesse && candidats === 1;
			const limite = r.base * (premierMajore ? r.majore - 1 + r.majoreEnfant : r.enfantSupp);
			if (activite + horsActivite >= limite) continue;
		}
		enfants.push(membre);
	}
	return {
		enfants,
		personnes: foyer.adultes.length + enfants.length,
		majore: e.isole && (grossesse || enfants.length > 0) && (jeuneEnfant || recent || grossesse),
		enceinte: grossesse,
		isolementRecent: recent,
	};
}

/** Montant forfaitaire, €/mois. */
export interface MontantForfaitaire {
	montant: number;
	majore: boolean;
}

/** Coefficients par personne, communs au RSA et à la prime d'activité. */
export interface CoefficientsForfaitaires {
	couple: number;
	enfant: number;
	enfantSupp: number;
	majore: number;
	majoreEnfant: number;
}

/**
 * Montant selon la composition (CASF art. R262-1, CSS art. D843-1) ; la majoration de parent isolé
 * l'emporte si elle est plus forte (CASF art. L262-9).
 *
 * @param base montant d'une personne seule, €/mois
 */
export function montantForfaitaire(
	base: number,
	composition: Pick<CompositionRsa, "personnes" | "enfants" | "majore">,
	couple: boolean,
	c: CoefficientsForfaitaires,
	ouvertSansMajoration: boolean,
): MontantForfaitaire {
	const p = composition.personnes;
	let coefficient = 1;
	if (p >= 2) coefficient += c.couple;
	if (p >= 3) coefficient += c.enfant;
	if (p >= 4) coefficient += couple ? c.enfant : c.enfantSupp;
	if (p > 4) coefficient += c.enfantSupp * (p - 4);
	const simple = ouvertSansMajoration ? base * coefficient : 0;
	const majore = composition.majore
		? base * (c.majore + c.majoreEnfant * composition.enfants.length)
		: 0;
	return { montant: Math.max(simple, majore), majore: composition.majore };
}

/** Taux du forfait logement selon la taille du foyer. */
export interface TauxForfaitLogement {
	forfait1: number;
	forfait2: number;
	forfait3: number;
	couple: number;
	enfant: number;
}

/**
 * Forfait logement, €/mois (CASF art. R262-9, CSS art. R844-3).
 *
 * @param base montant d'une personne seule, €/mois
 * @param aide aide au logement nette, €/mois
 */
export function forfaitLogement(
	e: EtatMois,
	base: number,
	personnes: number,
	aide: number,
	t: TauxForfaitLogement,
): number {
	const forfait =
		base *
		(personnes === 1
			? t.forfait1
			: personnes === 2
				? t.forfait2 * (1 + t.couple)
				: t.forfait3 * (1 + t.couple + t.enfant));
	const { statut_occupation: statut, participation_frais } = e.foyer.logement;
	const avantage =
		(statut === "proprietaire" && e.foyer.loyer === 0) ||
		(statut === "loge_gratuitement" && participation_frais !== true);
	if (avantage) return forfait;
	return aide > 0 ? Math.min(aide, forfait) : 0;
}
