import type { Foyer, Logement, NatureRevenu, Personne, RevenuMensuel } from "../foyer/types.ts";

const revenu = (nature: NatureRevenu, an: number, net: number): RevenuMensuel => ({
	nature,
	de: `${an - 1}-01`,
	a: `${an}-12`,
	net,
	...(["salaire", "chomage", "retraite"].includes(nature) && { imposable: net }),
});

const locataire = (loyer: number, autres: Partial<Logement> = {}): Logement => ({
	statut_occupation: "locataire_vide",
	loyer,
	zone_apl: 2,
	...autres,
});

const PROPRIETAIRE: Logement = { statut_occupation: "proprietaire", zone_apl: 3 };

/** Situations où les prestations se rencontrent, pour une année de droit. */
function situations(an: number): [nom: string, foyer: Partial<Foyer>][] {
	const adulte = (autres: Partial<Personne> = {}): Personne => ({
		role: "demandeur",
		date_naissance: `${an - 34}-06-15`,
		activite: "actif",
		...autres,
	});
	const conjoint = (autres: Partial<Personne> = {}): Personne => ({
		...adulte(autres),
		role: "conjoint",
	});
	const enfant = (age: number, autres: Partial<Personne> = {}): Personne => ({
		role: "enfant",
		date_naissance: `${an - age}-02-12`,
		...autres,
	});
	const salaire = (net: number, annuel = net * 12): Partial<Personne> => ({
		revenus_mensuels: [revenu("salaire", an, net)],
		ressources_annuelles: { [an - 2]: { salaire_imposable: annuel } },
	});
	const handicap = (taux: number, rsdae = false) => ({ taux_incapacite: taux, rsdae });
	return [
		[
			"parent_isole",
			{ personnes: [adulte(salaire(950)), enfant(4), enfant(9)], logement: locataire(420) },
		],
		[
			"couple_prime",
			{
				personnes: [adulte(salaire(1350)), conjoint(), enfant(2), enfant(7)],
				logement: locataire(560, { statut_occupation: "locataire_hlm", zone_apl: 3 }),
			},
		],
		[
			"jumeaux",
			{
				personnes: [adulte(salaire(1350)), conjoint(), enfant(1), enfant(1), enfant(7)],
				logement: { statut_occupation: "proprietaire", zone_apl: 3 },
			},
		],
		[
			"ressources_fortes",
			{
				personnes: [adulte(salaire(3400)), conjoint(salaire(2900)), enfant(5), enfant(11)],
				logement: locataire(900),
			},
		],
		[
			"etudiant",
			{
				personnes: [
					adulte({
						activite: "etudiant",
						boursier: true,
						date_naissance: `${an - 21}-06-15`,
						revenus_mensuels: [revenu("salaire", an, 420)],
					}),
				],
				logement: locataire(380, { chambre: true }),
			},
		],
		[
			"aah_mva",
			{
				personnes: [adulte({ activite: "inactif", handicap: handicap(0.85) })],
				logement: locataire(430),
			},
		],
		[
			"aah_salaire",
			{
				personnes: [
					adulte({ ...salaire(800), handicap: handicap(0.6, true) }),
					conjoint(salaire(1200)),
				],
				logement: PROPRIETAIRE,
			},
		],
		["aah_refusee", { personnes: [adulte({ handicap: handicap(0.6) })], logement: PROPRIETAIRE }],
		[
			"aeeh",
			{
				personnes: [
					adulte(salaire(1100)),
					enfant(8, { handicap: { taux_incapacite: 0.8, complement_aeeh: 3 } }),
					enfant(19, { handicap: { taux_incapacite: 0.8, complement_aeeh: 6 } }),
				],
				logement: locataire(500),
			},
		],
		[
			"quatre_enfants",
			{
				personnes: [
					adulte(salaire(1700)),
					conjoint(),
					enfant(3),
					enfant(9),
					enfant(15),
					enfant(20),
				],
				logement: locataire(650, { zone_apl: 1 }),
			},
		],
		[
			"rsa",
			{
				personnes: [adulte({ activite: "inactif" }), conjoint(), enfant(1)],
				logement: locataire(470),
				droits_en_cours: { rsa: true },
			},
		],
		[
			"naissance",
			{
				personnes: [
					adulte({ ...salaire(1400), grossesse: { terme: `${an}-08-15` } }),
					conjoint(salaire(1300)),
				],
				logement: locataire(600),
			},
		],
		[
			"garde",
			{
				personnes: [adulte(salaire(1600)), conjoint(salaire(1500)), enfant(1), enfant(4)],
				logement: PROPRIETAIRE,
				situation: { mode_garde: "assistante_maternelle" },
			},
		],
		[
			"outre_mer",
			{
				personnes: [adulte(salaire(700)), enfant(3)],
				logement: locataire(450, { code_commune: "97411" }),
			},
		],
		[
			"garde_alternee",
			{
				personnes: [
					adulte(salaire(1800)),
					conjoint(),
					enfant(10, { garde_alternee: true }),
					enfant(15, { garde_alternee: true }),
					enfant(17),
				],
				logement: locataire(700, { statut_occupation: "locataire_meuble" }),
			},
		],
		[
			"jeune_sans_droit",
			{
				personnes: [adulte({ activite: "inactif", date_naissance: `${an - 20}-06-15` })],
				logement: { statut_occupation: "sans_domicile", zone_apl: null },
			},
		],
		[
			"retraite",
			{
				personnes: [
					adulte({
						activite: "retraite",
						date_naissance: `${an - 70}-06-15`,
						revenus_mensuels: [revenu("retraite", an, 900)],
						ressources_annuelles: {
							[an - 2]: { retraite_imposable: 10_800, pension_alimentaire_versee: 600 },
						},
					}),
				],
				logement: locataire(400, { colocation: true }),
			},
		],
		[
			"chomage",
			{
				personnes: [
					adulte({
						activite: "chomeur",
						chomage_depuis: `${an - 1}-03-01`,
						revenus_mensuels: [revenu("chomage", an, 750), revenu("pension_alimentaire", an, 120)],
					}),
					enfant(19, salaire(1300)),
					enfant(12),
				],
				logement: locataire(480),
			},
		],
	];
}

const MOIS = ["2020-03", "2022-09", "2025-11", "2020-06", "2026-06"];

/** Des foyers inventés, qui touchent chaque prestation, accordée et refusée. */
export const FOYERS: readonly Foyer[] = MOIS.flatMap((mois) =>
	situations(Number(mois.slice(0, 4))).map(
		([nom, foyer]) => ({ ...foyer, id: `${nom}-${mois}`, mois }) as Foyer,
	),
);
