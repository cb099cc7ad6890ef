import { LOCATAIRE, LOCATAIRE_SOCIAL, MOYEN, type Profil } from "./profil.ts";

const UN = { 1: 1 } as const;
const PLUSIEURS = { 2: 72, 3: 20, 4: 6, 5: 2 } as const;
const SANS = {
	parcours: { sans_ressource: 60, au_foyer: 25, fin_de_droits: 10, chomage_long: 5 },
	salaire: [0.6, 0.3],
} as const;
const MODESTE = {
	parcours: { emploi: 62, alternance: 16, licencie: 12, malade: 5, micro: 5 },
	salaire: [0.78, 0.25],
} as const;
const SMIC = {
	parcours: { emploi: 84, malade: 5, licencie: 6, premier_emploi: 5 },
	salaire: [1.12, 0.16],
} as const;

export const PARENT_SEUL: readonly Profil[] = [
	{
		code: "seul_1_sans_ressource",
		libelle: "Parent seul, un enfant, sans ressource",
		amorce: 1.0,
		enfants: UN,
		benjamin: [2, 200],
		demandeur: SANS,
		logement: LOCATAIRE_SOCIAL,
	},
	{
		code: "seul_1_bebe",
		libelle: "Parent seul, un enfant de moins de 3 ans",
		amorce: 1.1,
		enfants: UN,
		benjamin: [1, 35],
		demandeur: {
			parcours: { emploi: 42, sans_ressource: 20, au_foyer: 18, alternance: 12, licencie: 8 },
			salaire: [0.98, 0.25],
		},
		logement: { ...LOCATAIRE, loge_gratuitement: 14, proprietaire: 6 },
	},
	{
		code: "seul_1_modeste",
		libelle: "Parent seul, un enfant, petit revenu, locataire",
		amorce: 2.1,
		enfants: UN,
		benjamin: [36, 225],
		demandeur: MODESTE,
		logement: LOCATAIRE,
	},
	{
		code: "seul_1_smic",
		libelle: "Parent seul, un enfant, proche du Smic, locataire",
		amorce: 2.3,
		enfants: UN,
		benjamin: [36, 225],
		demandeur: SMIC,
		logement: LOCATAIRE,
	},
	{
		code: "seul_1_moyen",
		libelle: "Parent seul, un enfant, revenu moyen",
		amorce: 2.0,
		enfants: UN,
		benjamin: [30, 225],
		demandeur: { parcours: { emploi: 95, malade: 5 }, salaire: [1.55, 0.2] },
		logement: MOYEN,
	},
	{
		code: "seul_1_aah",
		libelle: "Parent seul, un enfant, allocataire de l'AAH",
		amorce: 0.35,
		enfants: UN,
		benjamin: [20, 225],
		demandeur: { parcours: { aah: 85, aah_emploi: 15 }, salaire: [0.8, 0.2] },
		logement: LOCATAIRE_SOCIAL,
	},
	{
		code: "seul_2_sans_ressource",
		libelle: "Parent seul, plusieurs enfants, sans ressource",
		amorce: 0.8,
		enfants: PLUSIEURS,
		benjamin: [2, 170],
		demandeur: SANS,
		logement: LOCATAIRE_SOCIAL,
	},
	{
		code: "seul_2_modeste",
		libelle: "Parent seul, plusieurs enfants, petit revenu, locataire",
		amorce: 2.0,
		enfants: PLUSIEURS,
		benjamin: [6, 180],
		demandeur: MODESTE,
		logement: LOCATAIRE,
	},
	{
		code: "seul_2_smic",
		libelle: "Parent seul, plusieurs enfants, proche du Smic, locataire",
		amorce: 1.9,
		enfants: PLUSIEURS,
		benjamin: [6, 180],
		demandeur: SMIC,
		logement: LOCATAIRE,
	},
	{
		code: "seul_2_moyen",
		libelle: "Parent seul, plusieurs enfants, revenu moyen",
		amorce: 3.6,
		enfants: PLUSIEURS,
		benjamin: [12, 180],
		demandeur: { parcours: { emploi: 93, malade: 4, independant: 3 }, salaire: [1.7, 0.25] },
		logement: MOYEN,
	},
];
