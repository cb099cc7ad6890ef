import type { Activite, CodePrestation, ModeGarde, StatutOccupation } from "../foyer/types.ts";

/** Ce qu'on suppose d'une information absente, avec la source ou le mot « hypothèse ». */
interface Suppose {
	source: string;
}

/** Répartition entre des réponses possibles ; les poids sont ramenés à une somme de 1. */
export interface Repartition<C extends string> extends Suppose {
	poids: Record<C, number>;
}

export interface Hypotheses {
	nom: string;
	/** Mois pour lequel elles sont établies. */
	date: string;
	/** Probabilité que la réponse soit « oui ». */
	booleens: Record<ChampBooleen, Suppose & { vrai: number }>;
	/** Activité d'une personne dont le dernier revenu annuel connu n'est pas nul, ou n'est pas connu. */
	activite: Repartition<Activite>;
	/** Activité d'une personne sans revenu d'activité la dernière année connue. */
	activite_sans_revenu: Repartition<Activite>;
	statut_occupation: Repartition<StatutOccupation>;
	zone_apl: Repartition<"1" | "2" | "3">;
	mode_garde: Repartition<"aucun" | ModeGarde>;
	/** Ancienneté de la séparation d'un parent seul, en mois ; « ancienne » : plus de 18 mois. */
	separation: Repartition<"ancienne" | "6" | "14">;
	/** Ancienneté du chômage, en mois. */
	chomage: Repartition<"1" | "6" | "18">;
	/** Loyer hors charges en parts du plafond de loyer : loi log-normale. */
	loyer: Suppose & { parc_prive: LogNormale; hlm: LogNormale };
	revenus: Suppose & HypothesesRevenus;
	/**
	 * Part des droits dus à un foyer allocataire qui sont demandés : un droit jamais demandé est le plus
	 * souvent un droit qui n'est pas dû.
	 */
	recours: Suppose & { parts: Record<CodePrestation, number> };
	/** Vraisemblance d'un droit en paiement qui, d'après les réponses essayées, ne serait pas dû. */
	paye_sans_droit: Suppose & { probabilite: number };
	/** Résultat annuel quand rien n'est connu, en Smic nets annuels. */
	ressources_annuelles: Suppose & { nulles: number } & LogNormale;
}

export type ChampBooleen =
	| "prive_aide_parent"
	| "garde_alternee"
	| "obligation_scolaire_remplie"
	| "boursier"
	| "rsdae"
	| "colocation"
	| "chambre"
	| "bailleur_proche"
	| "participation_frais"
	| "rsa_en_cours"
	| "prepare_en_cours";

export interface LogNormale {
	mediane: number;
	/** Écart-type du logarithme. */
	sigma: number;
}

/** Revenus du mois à partir des derniers revenus annuels connus. */
export interface HypothesesRevenus {
	/** Probabilité qu'un salarié connu le soit encore, selon son activité déclarée. */
	emploi_conserve: Record<Activite, number>;
	/** Probabilité qu'une personne sans salaire connu travaille, selon son activité déclarée. */
	emploi_trouve: Record<Activite, number>;
	/** Salaire du mois sur salaire mensuel moyen de la dernière année connue. */
	evolution: LogNormale;
	/** Salaire d'un nouvel emploi, en Smic nets mensuels. */
	nouveau: LogNormale;
	/** Probabilité d'une indemnité pour qui ne travaille plus, puis quand elle a pu s'épuiser. */
	chomage_indemnise: number;
	chomage_indemnise_apres: number;
	/** Probabilité de l'allocation de solidarité spécifique, sinon rien. */
	ass: number;
	/** €/mois */
	montant_ass: number;
	/** Retraite quand elle n'est pas connue, en Smic nets mensuels. */
	retraite: LogNormale;
	/** Probabilité qu'une pension alimentaire reçue une année le soit encore. */
	pension_conservee: number;
	/** Indemnité de chômage sur dernier salaire. */
	taux_chomage: number;
	/** Net imposable sur net payé. */
	imposable_sur_net: number;
	/** Smic net sur Smic brut. */
	net_sur_brut: number;
}

/**
 * Hypothèses par défaut, décembre 2020. Elles ne décrivent personne : elles disent ce qui est plausible
 * pour un foyer allocataire dont on ne sait rien d'autre.
 */
export const HYPOTHESES: Hypotheses = {
	nom: "foyers allocataires, décembre 2020",
	date: "2020-12",
	booleens: {
		prive_aide_parent: {
			vrai: 0.73,
			source:
				"Hypothèse : parent seul dont le dossier ne dit rien de l’autre parent (une pension inférieure à l’allocation ouvre droit au complément), d’après l’ordre de grandeur des pensions non fixées ou impayées (HCFEA 2020)",
		},
		garde_alternee: {
			vrai: 0.12,
			source: "Insee Première 1841 (2021) : 12 % des enfants de parents séparés",
		},
		obligation_scolaire_remplie: { vrai: 0.99, source: "Hypothèse" },
		boursier: { vrai: 0.38, source: "SIES 2020 : 38 % des étudiants du supérieur" },
		rsdae: { vrai: 0.5, source: "Hypothèse" },
		colocation: { vrai: 0.04, source: "Hypothèse" },
		chambre: { vrai: 0.01, source: "Hypothèse" },
		bailleur_proche: { vrai: 0.02, source: "Hypothèse" },
		participation_frais: { vrai: 0.2, source: "Hypothèse" },
		rsa_en_cours: { vrai: 0.08, source: "CNAF, Ain, décembre 2020 : 8 510 foyers sur 105 645" },
		prepare_en_cours: { vrai: 0.02, source: "Hypothèse" },
	},
	activite: {
		poids: { actif: 0.88, chomeur: 0.06, etudiant: 0.01, retraite: 0.02, inactif: 0.03 },
		source:
			"Hypothèse, d’après l’enquête Emploi 2020 (Insee) : personnes qui gagnaient leur vie en N-2",
	},
	activite_sans_revenu: {
		poids: { actif: 0.1, chomeur: 0.1, etudiant: 0.2, retraite: 0.05, inactif: 0.55 },
		source:
			"Hypothèse, d’après l’enquête Emploi 2020 (Insee) : personnes sans revenu d’activité en N-2",
	},
	statut_occupation: {
		poids: {
			locataire_hlm: 0.24,
			locataire_vide: 0.3,
			locataire_meuble: 0.05,
			proprietaire: 0.34,
			loge_gratuitement: 0.06,
			sans_domicile: 0.01,
		},
		source: "Hypothèse, d’après le recensement 2020 (Insee)",
	},
	zone_apl: { poids: { "1": 0.17, "2": 0.43, "3": 0.4 }, source: "Hypothèse" },
	mode_garde: {
		poids: {
			aucun: 0.7,
			assistante_maternelle: 0.26,
			structure_assistante_maternelle: 0.02,
			structure_garde_domicile: 0.02,
		},
		source: "Hypothèse, d’après l’Observatoire national de la petite enfance 2021",
	},
	separation: { poids: { ancienne: 0.75, "6": 0.15, "14": 0.1 }, source: "Hypothèse" },
	chomage: { poids: { "1": 0.15, "6": 0.4, "18": 0.45 }, source: "Hypothèse" },
	loyer: {
		parc_prive: { mediane: 1.45, sigma: 0.3 },
		hlm: { mediane: 1.05, sigma: 0.22 },
		source:
			"Hypothèse, d’après l’enquête Logement (loyers au-dessus des plafonds dans le parc privé)",
	},
	revenus: {
		emploi_conserve: { actif: 0.98, chomeur: 0.08, etudiant: 0.5, retraite: 0.03, inactif: 0.25 },
		emploi_trouve: { actif: 0.9, chomeur: 0.1, etudiant: 0.2, retraite: 0.02, inactif: 0.04 },
		evolution: { mediane: 1.04, sigma: 0.12 },
		nouveau: { mediane: 1.1, sigma: 0.4 },
		chomage_indemnise: 0.75,
		chomage_indemnise_apres: 0.35,
		ass: 0.2,
		montant_ass: 509,
		retraite: { mediane: 0.85, sigma: 0.35 },
		pension_conservee: 0.92,
		taux_chomage: 0.62,
		imposable_sur_net: 1.035,
		net_sur_brut: 0.79,
		source: "Hypothèse",
	},
	recours: {
		parts: {
			rsa: 0.92,
			ppa: 0.77,
			asf: 0.7,
			af: 0.99,
			cf: 0.9,
			paje_base: 0.97,
			paje_naissance: 0.95,
			cmg: 0.9,
			ars: 0.98,
			aah: 0.98,
			mva: 0.8,
			aeeh: 0.98,
			aide_logement: 0.905,
		},
		source:
			"Hypothèse : recours de foyers déjà allocataires, au-dessus de celui de toute la population (prime d’activité : 73 %, CNAF 2016)",
	},
	paye_sans_droit: { probabilite: 0.05, source: "Hypothèse" },
	ressources_annuelles: { nulles: 0.12, mediane: 1.3, sigma: 0.5, source: "Hypothèse" },
};
