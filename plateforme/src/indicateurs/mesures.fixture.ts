import type { Indicateur, Mesure, Part, Valeur } from "./indicateur.ts";

const MOIS = Array.from({ length: 12 }, (_, i) => `2020-${String(i + 1).padStart(2, "0")}`);

const valeurs = (liste: readonly (number | null)[], n = 100): Valeur[] =>
	liste.map((valeur) => ({ valeur, n: valeur === null ? 0 : n, enCours: 0 }));

/** A share of the office in 2020, told whole, of which a test changes what it is about. */
export function mesureDEssai(
	indicateur: Partial<Indicateur> & { id: string },
	mesure: Partial<Omit<Mesure, "indicateur">> & { parMois?: readonly (number | null)[] } = {},
): Mesure {
	const { parMois = Array(12).fill(mesure.valeur ?? 50), ...reste } = mesure;
	return {
		indicateur: {
			nom: `Nom de ${indicateur.id}`,
			phrase: "Ce que cela mesure.",
			cohorte: "Ce qui est arrivé dans l’année.",
			denominateur: "Tout ce qui est arrivé.",
			ouverts: "Comptés en retard passé le délai.",
			unite: "%",
			calcul: "part",
			source: "Essai",
			reserves: ["Une réserve."],
			unites: "SELECT jour, 1 AS valeur FROM faits_appels WHERE jour >= $1 AND jour < $2",
			...indicateur,
		},
		valeur: 50,
		n: 1_200,
		enCours: 0,
		debut: "2020-01-01",
		fin: "2021-01-01",
		au: "2021-01-04",
		modalites: [],
		mois: valeurs(parMois).map((valeur, i) => ({ ...valeur, mois: MOIS[i] as string })),
		modalitesPrecedentes: {},
		...reste,
	};
}

const part = (
	modalite: string,
	nom: string,
	valeur: number,
	mois: number[] = Array(12).fill(valeur),
): Part => ({
	modalite,
	nom,
	valeur,
	n: 100,
	enCours: 0,
	mois: valeurs(mois).map((v, i) => ({ ...v, mois: MOIS[i] as string })),
});

const source = "Page publiée";
const avant = (valeur: number) => ({ precedente: { valeur, annee: 2019, source } });
const comptes = { unite: "nombre", calcul: "nombre" } as const;

/** The year as the published page tells it, where it does; what it left blank is invented here. */
export const ANNEE_DESSAI: Mesure[] = [
	mesureDEssai(
		{ id: "taux-appels-traites", mieux: "plus", objectif: { valeur: 90, source } },
		{
			...avant(87),
			valeur: 81.98,
			n: 330_000,
			parMois: [87, 86, 74, 61, 80, 85, 88, 90, 84, 82, 79, 83],
		},
	),
	mesureDEssai(
		{ id: "pieces-moins-15-jours", mieux: "plus", objectif: { valeur: 85, source } },
		{ valeur: 88.2, n: 430_000 },
	),
	mesureDEssai({ id: "minima-moins-10-jours", mieux: "plus" }, { valeur: 92, n: 21_000 }),
	mesureDEssai(
		{ id: "delai-demarche-moyen", unite: "jours", calcul: "moyenne", mieux: "moins" },
		{ valeur: 14.2, n: 60_000 },
	),
	mesureDEssai({ id: "usage-aide-au-logement", mieux: "plus" }, { ...avant(63), valeur: 72 }),
	mesureDEssai({ id: "usage-prime-activite", mieux: "plus" }, { ...avant(90), valeur: 90 }),
	mesureDEssai(
		{ id: "usage-teleservices", mieux: "plus" },
		{
			valeur: 76,
			modalites: [
				part("changement", "Changement de situation", 77.3),
				part("rsa", "Demande de RSA", 71.2),
			],
			modalitesPrecedentes: {
				changement: { valeur: 56, annee: 2019, source },
				rsa: { valeur: 64, annee: 2019, source },
			},
		},
	),
	mesureDEssai(
		{ id: "reclamations-moins-10-jours", mieux: "plus", objectif: { valeur: 70, source } },
		{ ...avant(27), valeur: 57.9, n: 6_000 },
	),
	mesureDEssai(
		{ id: "pieces-par-courriel", ...comptes },
		{
			valeur: 63_561,
			n: 63_561,
			parMois: [0, 0, 2_000, 9_000, 8_000, 7_000, 5_000, 4_000, 6_000, 7_000, 8_000, 7_561],
		},
	),
	mesureDEssai({ id: "actions-proactives", ...comptes }, { valeur: 19, n: 19 }),
	mesureDEssai({ id: "ppa-panel", ...comptes }, { valeur: 1_656, n: 1_656 }),
	mesureDEssai({ id: "ppa-demandes" }, { valeur: 11, n: 1_656 }),
	mesureDEssai({ id: "ppa-droits-ouverts" }, { valeur: 7.07, n: 1_656 }),
	mesureDEssai({ id: "ppa-montant-moyen", unite: "€", calcul: "moyenne" }, { valeur: 219, n: 117 }),
	mesureDEssai({ id: "asf-consultations" }, { valeur: 40.3, n: 300 }),
	mesureDEssai(
		{ id: "asf-demandes" },
		{
			valeur: 19.7,
			n: 300,
			modalites: [part("telephone", "Téléphone", 19.7), part("sms", "SMS", 8.1)],
		},
	),
	mesureDEssai({ id: "asf-droits-ouverts" }, { valeur: 13.3, n: 300 }),
	mesureDEssai({ id: "asf-rappel-moyen", unite: "€", calcul: "moyenne" }, { valeur: 1_037, n: 40 }),
	mesureDEssai(
		{ id: "rendez-vous-par-mode", ...comptes },
		{
			valeur: 600,
			n: 600,
			modalites: [
				part("sur-place", "Sur place", 180, [90, 70, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
				part("telephone", "Téléphone", 350, [0, 0, 30, 40, 40, 40, 40, 30, 40, 30, 30, 30]),
				part("numerique", "Numérique", 70, [0, 0, 0, 0, 0, 10, 10, 10, 10, 10, 10, 10]),
			],
		},
	),
	mesureDEssai({ id: "satisfaction", mieux: "plus" }, { valeur: 81, n: 9_000 }),
];
