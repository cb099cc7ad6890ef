import type { Melange } from "../hasard.ts";
import { hypothese } from "./hypothese.ts";

export const SMIC_NET = hypothese(
	"Smic net mensuel à temps plein, de 2017 à 2020",
	[1151, 1180, 1204, 1219],
	"€/mois",
	"décrets du Smic 2016-1818, 2017-1719, 2018-1173 et 2019-1387 ; net arrondi",
);
export const SALAIRE_IMPOSABLE = hypothese(
	"Net imposable rapporté au net : CSG et CRDS non déductibles, 2,9 % de 98,25 % du brut",
	1.0365,
	"rapport",
	"CSS art. L136-8 et CGI art. 154 quinquies ; net supposé à 78 % du brut",
);
export const CHOMAGE_IMPOSABLE = hypothese(
	"Allocation imposable rapportée au net",
	1.014,
	"rapport",
);
export const RETRAITE_IMPOSABLE = hypothese("Pension imposable rapportée au net", 1.02, "rapport");

export const TAUX_REMPLACEMENT = hypothese(
	"Allocation de chômage nette rapportée au salaire net perdu, bornes du tirage",
	[0.64, 0.76] as const,
	"fraction",
);
export const DUREE_CHOMAGE = hypothese(
	"Durée d'indemnisation, bornes du tirage",
	[10, 24] as const,
	"mois",
	"24 mois au plus avant 53 ans (règlement d'assurance chômage) ; tirage : hypothèse",
);
export const ASS = hypothese(
	"Allocation de solidarité spécifique, mois de 30 jours",
	507,
	"€/mois",
	"décret 2020-1802 pour le montant journalier proche de 16,9 €, arrondi",
);
export const PART_ASS = hypothese("Fins d'indemnisation suivies de l'ASS", 0.3, "part");
export const PART_CHOMAGE_PARTIEL = hypothese(
	"Salariés passés par l'activité partielle au printemps 2020",
	0.18,
	"part",
);
export const PERTE_CHOMAGE_PARTIEL = hypothese(
	"Salaire gardé en activité partielle",
	0.86,
	"fraction",
);
export const PART_HORAIRES_VARIABLES = hypothese(
	"Salariés à temps partiel dont les heures changent chaque mois",
	0.25,
	"part",
);
export const RETRAITE = hypothese(
	"Petite retraite d'une personne locataire aidée : médiane et écart logarithmique",
	[860, 0.3] as const,
	"€/mois",
);
export const INVALIDITE = hypothese(
	"Pension d'invalidité : médiane et écart logarithmique",
	[640, 0.3] as const,
	"€/mois",
);
export const MICRO = hypothese(
	"Bénéfice d'une micro-entreprise : médiane et écart logarithmique",
	[560, 0.6] as const,
	"€/mois",
);
export const INDEPENDANT = hypothese(
	"Bénéfice d'un indépendant au réel : médiane et écart logarithmique",
	[14_500, 0.55] as const,
	"€/an",
);
export const IJ_MALADIE = hypothese(
	"Indemnité journalière nette rapportée au salaire net",
	0.6,
	"fraction",
	"CSS art. R323-5 : moitié du salaire brut ; rapport au net supposé",
);
export const PART_APPRENTI = hypothese("Enfants de 16 à 20 ans en apprentissage", 0.1, "part");
export const PART_ENFANT_SALARIE = hypothese("Enfants de 18 à 20 ans salariés", 0.09, "part");
export const PART_SAISONNIER = hypothese(
	"Enfants de 16 à 20 ans scolarisés ayant travaillé l'été",
	0.12,
	"part",
);
export const PART_PENSION_VERSEE = hypothese(
	"Couples dont un adulte verse une pension pour un enfant d'une autre union",
	0.025,
	"part",
);

/** `directe` : l'autre parent paie des dépenses sans verser de pension. */
export type SortPension =
	| "payee"
	| "directe"
	| "faible"
	| "impayee"
	| "absent"
	| "alternee"
	| "hors_etat";
export const SORT_PENSION = hypothese<Melange<SortPension>>(
	"Aide de l'autre parent pour les enfants d'une personne seule",
	{ payee: 34, directe: 9, faible: 10, impayee: 22, absent: 11, alternee: 11, hors_etat: 3 },
	"poids",
);
export const PENSION_PAYEE = hypothese(
	"Pension payée, par enfant : médiane et écart logarithmique",
	[175, 0.28] as const,
	"€/mois",
);
export const PENSION_FAIBLE = hypothese(
	"Pension plus faible que l'ASF, par enfant : bornes du tirage",
	[25, 95] as const,
	"€/mois",
);
