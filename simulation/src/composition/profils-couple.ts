import {
	type Gagne,
	LOCATAIRE,
	LOCATAIRE_SOCIAL,
	MOYEN,
	PROPRIETAIRE,
	type Profil,
} from "./profil.ts";

const DEUX = { 2: 1 } as const;
const NOMBREUX = { 3: 78, 4: 16, 5: 4, 6: 2 } as const;

const SANS: Gagne = {
	parcours: { sans_ressource: 75, fin_de_droits: 10, chomage_long: 15 },
	salaire: [0.7, 0.3],
};
const FOYER: Gagne = { parcours: { au_foyer: 80, sans_ressource: 20 }, salaire: [0.7, 0.3] };
const UN_SALAIRE: Gagne = {
	parcours: { emploi: 76, alternance: 9, licencie: 6, malade: 4, micro: 3, independant: 2 },
	salaire: [1.2, 0.2],
};
const APPOINT: Gagne = {
	parcours: { au_foyer: 42, emploi: 30, sans_ressource: 10, chomage_long: 10, alternance: 8 },
	salaire: [0.62, 0.3],
};
const MOYEN_1: Gagne = {
	parcours: { emploi: 90, malade: 3, licencie: 3, independant: 4 },
	salaire: [1.65, 0.24],
};
const MOYEN_2: Gagne = {
	parcours: { emploi: 86, licencie: 5, malade: 3, au_foyer: 6 },
	salaire: [1.2, 0.24],
};
const AISE_1: Gagne = { parcours: { emploi: 93, independant: 7 }, salaire: [3.1, 0.3] };
const AISE_2: Gagne = { parcours: { emploi: 92, au_foyer: 8 }, salaire: [2.0, 0.3] };

function couple(
	code: string,
	libelle: string,
	amorce: number,
	enfants: Profil["enfants"],
	benjamin: readonly [number, number],
	demandeur: Gagne,
	conjoint: Gagne,
	logement: Profil["logement"],
): Profil {
	const base = { code, libelle, amorce, benjamin, demandeur, conjoint, logement };
	return { ...base, enfants: enfants ?? { 1: 1 } };
}

const UN = { 1: 1 } as const;
const BEBE = [0, 35] as const;
const GRANDS = [36, 205] as const;
const TOUS = [0, 190] as const;

export const COUPLE_AVEC_ENFANT: readonly Profil[] = [
	couple(
		"couple_1_sans_ressource",
		"Couple, un enfant, sans ressource",
		0.18,
		UN,
		TOUS,
		SANS,
		FOYER,
		LOCATAIRE_SOCIAL,
	),
	couple(
		"couple_1_modeste_bebe",
		"Couple, un enfant de moins de 3 ans, un salaire",
		1.0,
		UN,
		BEBE,
		UN_SALAIRE,
		APPOINT,
		LOCATAIRE,
	),
	couple(
		"couple_1_moyen_bebe",
		"Couple, un enfant de moins de 3 ans, revenu moyen",
		4.6,
		UN,
		BEBE,
		{ ...MOYEN_1, salaire: [1.46, 0.2] },
		MOYEN_2,
		MOYEN,
	),
	couple(
		"couple_1_modeste",
		"Couple, un enfant plus grand, petit revenu",
		1.0,
		UN,
		GRANDS,
		UN_SALAIRE,
		APPOINT,
		LOCATAIRE,
	),
	couple(
		"couple_2_sans_ressource",
		"Couple, deux enfants, sans ressource",
		0.2,
		DEUX,
		TOUS,
		SANS,
		FOYER,
		LOCATAIRE_SOCIAL,
	),
	couple(
		"couple_2_modeste",
		"Couple, deux enfants, un salaire, locataire",
		1.6,
		DEUX,
		TOUS,
		UN_SALAIRE,
		APPOINT,
		LOCATAIRE,
	),
	couple(
		"couple_2_modeste_bebe",
		"Couple, deux enfants dont un petit, un salaire",
		1.1,
		DEUX,
		BEBE,
		UN_SALAIRE,
		APPOINT,
		MOYEN,
	),
	couple(
		"couple_2_deux_salaires",
		"Couple, deux enfants, deux petits salaires",
		3.0,
		DEUX,
		GRANDS,
		UN_SALAIRE,
		{ ...MOYEN_2, salaire: [0.85, 0.25] },
		MOYEN,
	),
	couple(
		"couple_2_moyen",
		"Couple, deux enfants, revenu moyen",
		10.8,
		DEUX,
		GRANDS,
		MOYEN_1,
		MOYEN_2,
		PROPRIETAIRE,
	),
	couple(
		"couple_2_moyen_bebe",
		"Couple, deux enfants dont un petit, revenu moyen",
		7.2,
		DEUX,
		BEBE,
		{ ...MOYEN_1, salaire: [1.55, 0.2] },
		{ ...MOYEN_2, salaire: [1.12, 0.22] },
		PROPRIETAIRE,
	),
	couple(
		"couple_2_aise",
		"Couple, deux enfants, aisé",
		6.0,
		DEUX,
		GRANDS,
		AISE_1,
		AISE_2,
		PROPRIETAIRE,
	),
	couple(
		"couple_2_aise_bebe",
		"Couple, deux enfants dont un petit, aisé",
		0.5,
		DEUX,
		BEBE,
		AISE_1,
		AISE_2,
		PROPRIETAIRE,
	),
	couple(
		"couple_3_sans_ressource",
		"Couple, trois enfants ou plus, sans ressource",
		0.28,
		NOMBREUX,
		TOUS,
		SANS,
		FOYER,
		LOCATAIRE_SOCIAL,
	),
	couple(
		"couple_3_modeste",
		"Couple, trois enfants ou plus, un salaire",
		2.0,
		NOMBREUX,
		TOUS,
		UN_SALAIRE,
		APPOINT,
		LOCATAIRE_SOCIAL,
	),
	couple(
		"couple_3_moyen",
		"Couple, trois enfants ou plus, revenu moyen",
		4.5,
		NOMBREUX,
		[36, 150],
		MOYEN_1,
		MOYEN_2,
		PROPRIETAIRE,
	),
	couple(
		"couple_3_moyen_bebe",
		"Couple, trois enfants ou plus dont un petit, revenu moyen",
		2.6,
		NOMBREUX,
		BEBE,
		MOYEN_1,
		{ ...MOYEN_2, parcours: { emploi: 60, au_foyer: 40 } },
		MOYEN,
	),
	couple(
		"couple_3_aise",
		"Couple, trois enfants ou plus, aisé",
		2.2,
		NOMBREUX,
		[30, 150],
		AISE_1,
		AISE_2,
		PROPRIETAIRE,
	),
];
