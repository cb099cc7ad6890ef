import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { modifie } from "./exemple.fixture.ts";
import { validerFoyer } from "./valider.ts";

interface Regle {
	chemin: string;
	acceptees: unknown[];
	refusees: unknown[];
	motif: RegExp;
}

const MONTANTS_REFUSES = [
	-0.01,
	"12",
	Number.NaN,
	Number.POSITIVE_INFINITY,
	10_000_000.01,
	true,
	{},
	[],
];
const MOIS_REFUSES = ["2020-13", "2020-3", "2020-03-01", "mars 2020", 202003, {}];
const DATES_REFUSEES = [
	"2019-02-30",
	"2019-02-29",
	"1900-02-29",
	"2019-04-31",
	"2019-00-10",
	"2019-13-10",
	"2019-01-00",
	"2019-01-32",
	"2019-1-01",
	"2019-01-1",
	"2019/01/01",
	"2019-01/01",
	"01/01/2019",
	"2019-01",
	20190101,
	{},
];
const DATES_ACCEPTEES = ["2000-02-29", "2016-02-29", "2019-02-28", "2019-04-30", "2019-12-31"];
const BOOLEENS_REFUSES = ["true", 0, 1, [], "oui"];

const REGLES: Regle[] = [
	...[
		"droits_en_cours.prepare",
		"droits_en_cours.aide_logement",
		"droits_valorises.rsa.montant",
		"logement.loyer",
		"personnes[0].revenus_mensuels[0].net",
		"personnes[0].revenus_mensuels[0].imposable",
		...[
			"salaire_imposable",
			"chomage_imposable",
			"retraite_imposable",
			"pension_invalidite",
			"pension_alimentaire",
			"benefice_independant",
			"benefice_micro",
		].map((cle) => `personnes[0].ressources_annuelles.2018.${cle}`),
	].map((chemin) => ({
		chemin,
		acceptees: [0, -0, 0.01, 1e7],
		refusees: MONTANTS_REFUSES,
		motif: /nombre est attendu|montant ne peut pas/,
	})),
	{
		chemin: "personnes[0].ressources_annuelles.2018.pension_alimentaire_versee",
		acceptees: [0, 1200],
		refusees: [...MONTANTS_REFUSES, 0.5],
		motif: /nombre est attendu|montant ne peut pas|entiers/,
	},
	...[
		"connu_depuis",
		"situation.isole_depuis",
		"droits_valorises.rsa.depuis",
		"personnes[0].revenus_mensuels[0].de",
	].map((chemin) => ({
		chemin,
		acceptees: ["2017-01", "2018-12"],
		refusees: MOIS_REFUSES,
		motif: /AAAA-MM/,
	})),
	...[
		"personnes[0].chomage_depuis",
		"personnes[0].grossesse.terme",
		"personnes[1].date_naissance",
	].map((chemin) => ({
		chemin,
		acceptees: DATES_ACCEPTEES,
		refusees: DATES_REFUSEES,
		motif: /doit exister au calendrier/,
	})),
	...[
		"trimestre_reference_decale",
		"droits_en_cours.rsa",
		"logement.colocation",
		"logement.chambre",
		"logement.bailleur_proche",
		"logement.participation_frais",
		"personnes[0].boursier",
		"personnes[2].garde_alternee",
		"personnes[2].prive_aide_parent",
		"personnes[2].obligation_scolaire_remplie",
		"personnes[2].handicap.rsdae",
	].map((chemin) => ({
		chemin,
		acceptees: [true, false],
		refusees: BOOLEENS_REFUSES,
		motif: /true ou false/,
	})),
	{
		chemin: "logement.statut_occupation",
		acceptees: [
			"locataire_hlm",
			"locataire_meuble",
			"proprietaire",
			"loge_gratuitement",
			"sans_domicile",
		],
		refusees: ["locataire", "", 1, ["locataire_hlm"]],
		motif: /locataire_hlm, /,
	},
	{
		chemin: "logement.zone_apl",
		acceptees: [1, 2, 3],
		refusees: [0, 4, 1.5, "1", "1bis"],
		motif: /1, 2 ou 3/,
	},
	{
		chemin: "logement.code_commune",
		acceptees: ["01053", "2A004", "2B033", "97411"],
		refusees: ["1053", "2a004", "A1053", "010530", 1053, ""],
		motif: /cinq caractères/,
	},
	{
		chemin: "situation.mode_garde",
		acceptees: ["structure_assistante_maternelle", "structure_garde_domicile"],
		refusees: ["creche", "", 2],
		motif: /assistante_maternelle, /,
	},
	{
		chemin: "personnes[0].activite",
		acceptees: ["actif", "chomeur", "etudiant", "retraite", "inactif"],
		refusees: ["salarie", "", 0],
		motif: /actif, chomeur/,
	},
	{
		chemin: "personnes[0].revenus_mensuels[0].nature",
		acceptees: [
			"salaire",
			"chomage",
			"retraite",
			"pension_invalidite",
			"pension_alimentaire",
			"ij_maladie",
			"ij_maternite",
			"benefice_micro",
			"ass",
		],
		refusees: ["prime", "", 0],
		motif: /salaire, chomage/,
	},
	{
		chemin: "droits_valorises.rsa.etat",
		acceptees: [
			"en_paiement",
			"demande_en_cours",
			"attente_declaration",
			"suspendu",
			"refuse",
			"renonce",
		],
		refusees: ["paye", "", 1],
		motif: /en_paiement, /,
	},
	{
		chemin: "personnes[2].handicap.taux_incapacite",
		acceptees: [0, 0.5, 1],
		refusees: [-0.1, 1.01, 80, "0.8", Number.NaN],
		motif: /entre 0 et 1|nombre est attendu/,
	},
	{
		chemin: "personnes[2].handicap.complement_aeeh",
		acceptees: [0, 6],
		refusees: [-1, 7, 1.5, "1"],
		motif: /de 0 à 6/,
	},
];

for (const { chemin, acceptees, refusees, motif } of REGLES) {
	describe(chemin, () => {
		for (const valeur of acceptees)
			it(`accepte ${String(JSON.stringify(valeur))}`, () => {
				const rendu = validerFoyer(modifie(chemin, valeur));
				assert.ok(rendu.ok, JSON.stringify(rendu));
			});
		for (const valeur of refusees)
			it(`refuse ${typeof valeur === "number" ? valeur : JSON.stringify(valeur)}`, () => {
				const rendu = validerFoyer(modifie(chemin, valeur));
				assert.ok(!rendu.ok);
				assert.equal(rendu.champ, chemin);
				assert.match(rendu.motif, motif);
			});
	});
}

describe("Un objet ou une liste", () => {
	for (const [chemin, motif] of [
		["situation", /objet/],
		["droits_en_cours", /objet/],
		["droits_valorises", /objet/],
		["droits_valorises.rsa", /objet/],
		["logement", /objet/],
		["personnes[0].grossesse", /objet/],
		["personnes[2].handicap", /objet/],
		["personnes[0].revenus_mensuels[0]", /objet/],
		["personnes[0].ressources_annuelles", /objet/],
		["personnes[0].ressources_annuelles.2018", /objet/],
		["personnes[0].revenus_mensuels", /liste/],
	] as const) {
		for (const valeur of ["x", 3, motif.source === "liste" ? {} : []])
			it(`${chemin} : refuse ${JSON.stringify(valeur)}`, () => {
				const rendu = validerFoyer(modifie(chemin, valeur));
				assert.ok(!rendu.ok);
				assert.equal(rendu.champ, chemin);
				assert.match(rendu.motif, motif);
			});
	}
});

describe("Les liens entre champs", () => {
	const revenu = (de: string, a: string) => ({ nature: "salaire", de, a, net: 10 });
	it("un revenu peut ne durer qu'un mois", () => {
		const foyer = modifie("personnes[0].revenus_mensuels", [revenu("2020-01", "2020-01")]);
		assert.equal(validerFoyer(foyer).ok, true);
	});
	it("un revenu ne finit pas avant d'avoir commencé", () => {
		const foyer = modifie("personnes[0].revenus_mensuels[1]", revenu("2020-02", "2020-01"));
		const rendu = validerFoyer(foyer);
		assert.ok(!rendu.ok);
		assert.equal(rendu.champ, "personnes[0].revenus_mensuels[1].a");
		assert.match(rendu.motif, /précède/);
	});
	it("pas plus de 200 revenus par personne", () => {
		const avec = (nombre: number) =>
			validerFoyer(
				modifie("personnes[0].revenus_mensuels", Array(nombre).fill(revenu("2020-01", "2020-01"))),
			);
		assert.equal(avec(200).ok, true);
		const rendu = avec(201);
		assert.ok(!rendu.ok);
		assert.equal(rendu.champ, "personnes[0].revenus_mensuels");
		assert.match(rendu.motif, /200 revenus/);
	});
	it("une année s'écrit en quatre chiffres", () => {
		for (const annee of ["18", "20180", "201a", ""]) {
			const rendu = validerFoyer(modifie("personnes[0].ressources_annuelles", { [annee]: {} }));
			assert.ok(!rendu.ok);
			assert.match(rendu.motif, /AAAA/);
		}
	});
	it("une naissance va jusqu'au mois de droit, compris", () => {
		const rendu = (date: string) => validerFoyer(modifie("personnes[2].date_naissance", date));
		assert.equal(rendu("2020-03-31").ok, true);
		const apres = rendu("2020-04-01");
		assert.ok(!apres.ok);
		assert.equal(apres.champ, "personnes[2].date_naissance");
		assert.match(apres.motif, /postérieure au mois de droit \(2020-03\)/);
	});
	it("une naissance remonte à 1900 au plus", () => {
		assert.equal(validerFoyer(modifie("personnes[1].date_naissance", "1900-01-01")).ok, true);
		const rendu = validerFoyer(modifie("personnes[1].date_naissance", "1899-12-31"));
		assert.ok(!rendu.ok && /1900/.test(rendu.motif));
	});
	it("un nombre que JSON lit comme infini est refusé", () => {
		const rendu = validerFoyer(modifie("logement.loyer", JSON.parse("1e999")));
		assert.ok(!rendu.ok);
		assert.equal(rendu.champ, "logement.loyer");
	});
});
