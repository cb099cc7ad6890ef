/**
 * Le foyer tel qu'un organisme le connaît, pour un mois de droit.
 *
 * Partout où `null` est admis, il veut dire « l'organisme ne sait pas » ; une clé absente prend la
 * valeur par défaut indiquée. Montants en euros, mois au format AAAA-MM, dates AAAA-MM-JJ.
 */
export interface Foyer {
	id: string;
	/** Mois de droit M. */
	mois: string;
	/** Avant ce mois le foyer n'est pas connu. Défaut : `mois`. */
	connu_depuis?: string | null;
	/** RSA et prime d'activité lus sur M-4..M-2 au lieu de M-3..M-1. Défaut : faux. */
	trimestre_reference_decale?: boolean | null;
	situation?: Situation | null;
	droits_en_cours?: DroitsEnCours | null;
	droits_valorises?: DroitsValorises | null;
	logement: Logement | null;
	personnes: Personne[];
}

export interface Situation {
	isole_depuis?: string | null;
	mode_garde?: ModeGarde | null;
}

export type ModeGarde =
	| "assistante_maternelle"
	| "structure_assistante_maternelle"
	| "structure_garde_domicile";

/** Valeurs imposées aux mois passés par le calcul. */
export interface DroitsEnCours {
	rsa?: boolean | null;
	/** €/mois. */
	prepare?: number | null;
	/** €/mois net de CRDS, imposé à tous les mois pour les forfaits logement. */
	aide_logement?: number | null;
}

export type EtatDroit =
	| "en_paiement"
	| "demande_en_cours"
	| "attente_declaration"
	| "suspendu"
	| "refuse"
	| "renonce";

export interface DroitValorise {
	etat: EtatDroit | null;
	/** Montant valorisé, €/mois (ARS : €/an ; prime de naissance : € une fois). */
	montant?: number | null;
	depuis?: string | null;
}

export type DroitsValorises = Partial<Record<CodePrestation, DroitValorise | null>>;

export type CodePrestation =
	| "rsa"
	| "ppa"
	| "asf"
	| "af"
	| "cf"
	| "paje_base"
	| "paje_naissance"
	| "cmg"
	| "ars"
	| "aah"
	| "mva"
	| "aeeh"
	| "aide_logement";

export type StatutOccupation =
	| "locataire_hlm"
	| "locataire_vide"
	| "locataire_meuble"
	| "proprietaire"
	| "loge_gratuitement"
	| "sans_domicile";

export interface Logement {
	statut_occupation: StatutOccupation | null;
	/** €/mois hors charges. Défaut : 0. */
	loyer?: number | null;
	colocation?: boolean | null;
	chambre?: boolean | null;
	bailleur_proche?: boolean | null;
	participation_frais?: boolean | null;
	code_commune?: string | null;
	zone_apl: 1 | 2 | 3 | null;
}

export type Role = "demandeur" | "conjoint" | "enfant";
export type Activite = "actif" | "chomeur" | "etudiant" | "retraite" | "inactif";

export interface Personne {
	role: Role;
	date_naissance: string | null;
	/** Défaut : inactif. */
	activite?: Activite | null;
	boursier?: boolean | null;
	/** Date du début de chômage ; `null` : non connue, traitée comme « jamais » par le schéma d'origine. */
	chomage_depuis?: string | null;
	grossesse?: { terme: string | null } | null;
	handicap?: Handicap | null;
	garde_alternee?: boolean | null;
	/** Enfant privé de l'aide de l'autre parent. Défaut : vrai. */
	prive_aide_parent?: boolean | null;
	/** Défaut : vrai. */
	obligation_scolaire_remplie?: boolean | null;
	revenus_mensuels?: (RevenuMensuel | null)[] | null;
	/** Totaux annuels par année civile (AAAA). */
	ressources_annuelles?: Record<string, RessourcesAnnee | null> | null;
}

export interface Handicap {
	/** Entre 0 et 1. */
	taux_incapacite: number | null;
	rsdae?: boolean | null;
	/** Catégorie 0 à 6. */
	complement_aeeh?: number | null;
}

export type NatureRevenu =
	| "salaire"
	| "chomage"
	| "retraite"
	| "pension_invalidite"
	| "pension_alimentaire"
	| "ij_maladie"
	| "ij_maternite"
	| "benefice_micro"
	| "ass";

/** Un montant par mois, pour chaque mois de `de` à `a` inclus. */
export interface RevenuMensuel {
	nature: NatureRevenu | null;
	de: string | null;
	a: string | null;
	/** €/mois. */
	net: number | null;
	/** €/mois, net imposable ; salaire, chômage et retraite seulement. Défaut : 0. */
	imposable?: number | null;
}

/** €/an. */
export interface RessourcesAnnee {
	salaire_imposable?: number | null;
	chomage_imposable?: number | null;
	retraite_imposable?: number | null;
	pension_invalidite?: number | null;
	/** Perçue. */
	pension_alimentaire?: number | null;
	pension_alimentaire_versee?: number | null;
	benefice_independant?: number | null;
	benefice_micro?: number | null;
}
