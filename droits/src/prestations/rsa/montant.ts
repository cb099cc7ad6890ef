import { nombres, parMois, valeurs } from "../../baremes/table.ts";
import type { Mois } from "../../calendrier.ts";
import {
	type CompositionRsa,
	compositionRsa,
	forfaitLogement,
	montantForfaitaire,
	type ReglesComposition,
} from "../../notions/composition-rsa.ts";
import type { FoyerLu } from "../../notions/foyer-lu.ts";
import { ageAu, type Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { ressourcesTrimestre } from "../../notions/ressources-trimestre.ts";
import { base, taux } from "./bareme.ts";

const T = nombres(taux);

/** Part de l'ASF comptée par enfant dans les ressources, en BMAF (CASF art. R262-10-1). */
export const PART_ASF = T.asf;

const regles = parMois((mois): ReglesComposition => ({ ...T, base: valeurs(base, mois).base }));

/** Composition du foyer au sens du RSA pour un mois. */
export const composition = (e: EtatMois): CompositionRsa => compositionRsa(e, regles(e.mois));

/** RSA, €/mois. */
export interface Rsa {
	montant: number;
	composition: CompositionRsa;
	forfaitaire: number;
	majore: boolean;
	/** Montant d'une personne seule. */
	baseUnePersonne: number;
	/** Un parent non étudiant de 25 ans, ou avec un enfant, ou la majoration. */
	ouvert: boolean;
	forfaitLogement: number;
	/** Aide au logement nette du mois. */
	aideLogement: number;
	ressources: number;
	/** Ressources d'activité et autres des parents et enfants comptés, moyenne du trimestre. */
	ressourcesActivite: number;
	ressourcesHorsActivite: number;
	/** AAH, MVA et ASS, moyenne du trimestre. */
	minima: number;
	prestationsFamiliales: number;
}

/**
 * Revenu de solidarité active (CASF art. L262-2 à L262-9, R262-1 à R262-19).
 *
 * @param minima AAH, MVA et ASS perçues par mois en moyenne sur le trimestre, €/mois
 * @param prestationsFamiliales prestations familiales retenues du mois, €/mois
 * @param aide aide au logement nette du mois, €/mois
 */
export function rsa(
	e: EtatMois,
	foyer: CompositionRsa,
	minima: number,
	prestationsFamiliales: number,
	aide: number,
): Rsa {
	const baseUnePersonne = regles(e.mois).base;
	let activite = 0;
	let horsActivite = 0;
	const compter = (m: Membre) => {
		const r = ressourcesTrimestre(m, e.mois, e.foyer.recul, baseUnePersonne);
		activite += r.activite;
		horsActivite += r.horsActivite;
	};
	for (const parent of e.foyer.adultes) compter(parent);
	for (const enfant of foyer.enfants) compter(enfant);

	const ouvert = e.foyer.adultes.some(
		(parent) => !parent.etudiant && (foyer.enfants.length > 0 || ageAu(parent, e.mois) >= T.ageMin),
	);
	const forfait = montantForfaitaire(baseUnePersonne, foyer, e.foyer.couple, T, ouvert);
	const logement = forfaitLogement(e, baseUnePersonne, foyer.personnes, aide, T);
	const ressources = activite + horsActivite + minima + prestationsFamiliales;
	const due = forfait.montant - logement - ressources;
	return {
		montant: due >= T.minimum ? due : 0,
		composition: foyer,
		forfaitaire: forfait.montant,
		majore: forfait.majore,
		baseUnePersonne,
		ouvert: ouvert || forfait.majore,
		forfaitLogement: logement,
		aideLogement: aide,
		ressources,
		ressourcesActivite: activite,
		ressourcesHorsActivite: horsActivite,
		minima,
		prestationsFamiliales,
	};
}

/** Ce qui est rendu quand les ressources suffisent à écarter le RSA, sans le détailler. */
export const SANS_RSA: Rsa = {
	montant: 0,
	composition: {
		enfants: [],
		personnes: 0,
		majore: false,
		enceinte: false,
		isolementRecent: false,
	},
	forfaitaire: 0,
	majore: false,
	baseUnePersonne: 0,
	ouvert: false,
	forfaitLogement: 0,
	aideLogement: 0,
	ressources: 0,
	ressourcesActivite: 0,
	ressourcesHorsActivite: 0,
	minima: 0,
	prestationsFamiliales: 0,
};

const CENTIME = 0.01;

/**
 * Vrai si les ressources des seuls parents dépassent le plus haut montant du foyer : tous les enfants
 * comptés, majoré pour un parent seul.
 */
export function rsaImpossible(foyer: FoyerLu, mois: Mois): boolean {
	const { base } = regles(mois);
	const tous = { personnes: foyer.membres.length, enfants: foyer.enfants, majore: !foyer.couple };
	let reste = montantForfaitaire(base, tous, foyer.couple, T, true).montant;
	for (const parent of foyer.adultes) {
		const { activite, horsActivite } = ressourcesTrimestre(parent, mois, foyer.recul, base);
		reste -= activite + horsActivite;
	}
	return reste < T.minimum - CENTIME;
}
