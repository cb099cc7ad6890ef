import assert from "node:assert/strict";
import { test } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	locataire,
	neDepuis,
	revenu,
	salaire,
} from "../test/foyers.ts";
import type { DroitsValorises, Foyer, Personne } from "./foyer/types.ts";
import { type Detection, detecter, parInteret } from "./index.ts";

const MOIS = "2020-12";

const paye = (montant: number) => ({ etat: "en_paiement" as const, montant });
const actif = (net: number, depuis = "2019-01"): Personne =>
	demandeur({ activite: "actif", revenus_mensuels: [salaire(depuis, MOIS, net)] });

function une(f: Foyer, prestation: string, options = {}): Detection | undefined {
	return detecter(f, options).find((d) => d.prestation === prestation);
}

test("un droit jamais demandé et certain est à demander ; les mois passés du RSA, de la prime et du logement sont perdus", () => {
	const f = foyer(MOIS, [actif(1100)], { connu_depuis: "2020-06", ...locataire(400) });
	const ppa = une(f, "ppa");
	assert.equal(ppa?.situation, "a_demander");
	assert.equal(ppa?.statut, "certain");
	assert.equal(ppa?.probabilite, 1);
	assert.equal(ppa?.au_moins_depuis, "2020-06");
	assert.equal(ppa?.rappel_possible, 0);
	assert.equal(ppa?.mois_perdus, 6);
	assert.deepEqual(ppa?.manque, []);
});

test("les mois d'avant que le foyer soit connu ne sont pas comptés ; par défaut il l'est depuis le mois même", () => {
	const f = foyer(MOIS, [actif(1100)]);
	assert.equal(une(f, "ppa")?.au_moins_depuis, MOIS);
	assert.equal(une(f, "ppa")?.mois_perdus, 0);
	assert.equal(une({ ...f, connu_depuis: "2015-01" }, "ppa")?.au_moins_depuis, "2019-02");
});

test("CSS L553-1 : vingt-quatre mois d'allocations familiales se rattrapent, sans demande c'est une erreur", () => {
	const f = foyer(MOIS, [actif(1800), conjoint(), enfant("2012-03-10"), enfant("2014-03-10")], {
		connu_depuis: "2010-01",
	});
	const af = une(f, "af");
	assert.equal(af?.situation, "erreur_de_gestion");
	assert.equal(af?.au_moins_depuis, "2018-12");
	assert.equal(af?.mois_perdus, 0);
	// seize mois à 131,81 ou 132,21 € puis huit à 132,61 €, aux BMAF de 2018, 2019 et 2020
	const attendu = 4 * 131.81 + 12 * 132.21 + 8 * 132.61;
	assert.ok(Math.abs((af?.rappel_possible ?? 0) - attendu) < 0.01, `${af?.rappel_possible}`);
});

test("un droit payé, demandé, refusé ou auquel la personne a renoncé n'est pas listé, sauf si tout est demandé", () => {
	for (const etat of ["en_paiement", "demande_en_cours", "refuse", "renonce"] as const) {
		const f = foyer(MOIS, [actif(1100)], { droits_valorises: { ppa: { etat } } });
		assert.equal(une(f, "ppa"), undefined, etat);
		assert.equal(une(f, "ppa", { tout: true })?.situation, etat);
	}
});

test("une suspension ou une déclaration attendue est une rupture", () => {
	for (const etat of ["suspendu", "attente_declaration"] as const) {
		const ppa = une(foyer(MOIS, [actif(1100)], { droits_valorises: { ppa: { etat } } }), "ppa");
		assert.equal(ppa?.situation, "rupture");
		assert.ok((ppa?.gain_net_12_mois ?? 0) > 0);
	}
});

test("un droit payé qui s'arrête dans deux mois parce que l'enfant a trois ans est une rupture ; dans trois mois, non", () => {
	const payes: DroitsValorises = { paje_base: paye(172.6) };
	const avec = (naissance: string) =>
		une(
			foyer(MOIS, [actif(1400), conjoint(), enfant(naissance)], { droits_valorises: payes }),
			"paje_base",
		);
	assert.equal(avec("2018-01-15")?.situation, "rupture");
	assert.match(avec("2018-01-15")?.suite ?? "", /2021-02.*3 ans/);
	assert.equal(avec("2018-01-15")?.gain_net_12_mois, 0);
	assert.equal(avec("2018-02-15"), undefined);
});

test("payer plus que ce qui est dû n'est jamais une détection", () => {
	const f = foyer(MOIS, [actif(2600)], { droits_valorises: { ppa: paye(300) } });
	assert.deepEqual(detecter(f), []);
});

test("l'ASF se lit enfant par enfant, et ne se devine pas certaine sans réponse sur l'autre parent", () => {
	const enfants = [
		enfant("2012-05-10", { prive_aide_parent: true }),
		enfant("2014-05-10", { prive_aide_parent: false }),
		enfant("2016-05-10"),
	];
	const f = foyer(MOIS, [actif(900), ...enfants]);
	const asf = detecter(f).filter((d) => d.prestation === "asf");
	assert.deepEqual(
		new Set(asf.map((d) => d.beneficiaire)),
		new Set(["personnes[1]", "personnes[3]"]),
	);
	const [connu, tu] = ["personnes[1]", "personnes[3]"].map((b) =>
		asf.find((d) => d.beneficiaire === b),
	);
	assert.equal(connu?.statut, "certain");
	assert.equal(tu?.statut, "probable");
	assert.deepEqual(tu?.manque, ["personnes[3].prive_aide_parent"]);
});

test("la résidence alternée d'un enfant envoie son ASF à une personne", () => {
	const f = foyer(MOIS, [
		actif(900),
		enfant("2012-05-10", { prive_aide_parent: true, garde_alternee: true }),
	]);
	const asf = une(f, "asf");
	assert.equal(asf?.situation, "a_verifier");
	assert.equal(asf?.statut, "a_verifier");
});

test("CSS L523-1, III : avec le RSA majoré payé, l'ASF absente est une erreur de gestion", () => {
	const f = foyer(MOIS, [demandeur(), enfant("2019-05-10", { prive_aide_parent: true })], {
		droits_valorises: { rsa: paye(700) },
	});
	assert.equal(une(f, "asf")?.situation, "erreur_de_gestion");
	assert.equal(une({ ...f, droits_valorises: {} }, "asf")?.situation, "a_demander");
});

test("le gain est celui du foyer : l'ASF diminue le RSA déjà payé", () => {
	const f = foyer(MOIS, [demandeur(), enfant("2012-05-10", { prive_aide_parent: true })], {
		droits_valorises: { rsa: paye(700) },
		droits_en_cours: { rsa: true },
	});
	const asf = une(f, "asf");
	assert.ok(asf);
	const brut = asf.montant * 12;
	// l'ASF compte dans le RSA dans la limite de 22,5 % de la BMAF : il en reste le cinquième
	assert.ok(asf.gain_net_12_mois < 0.25 * brut && asf.gain_net_12_mois > 0.15 * brut);
});

test("l'AAH et l'AEEH viennent d'une décision au dossier, jamais d'une supposition", () => {
	const inconnu = une(foyer(MOIS, [demandeur({ handicap: null })]), "aah");
	assert.equal(inconnu?.situation, "a_verifier");
	assert.equal(inconnu?.probabilite, 0);
	assert.deepEqual(inconnu?.manque, ["personnes[0].handicap"]);
	const decide = une(foyer(MOIS, [demandeur({ handicap: { taux_incapacite: 0.8 } })]), "aah");
	assert.equal(decide?.situation, "a_demander");
	assert.equal(decide?.statut, "certain");
});

test("la rentrée ne se constate impayée qu'à partir de septembre", () => {
	const avec = (mois: string) =>
		une(foyer(mois, [demandeur(), conjoint(), enfant(neDepuis(mois, 9))]), "ars");
	assert.equal(avec("2020-08"), undefined);
	assert.equal(avec("2020-09")?.situation, "erreur_de_gestion");
	assert.equal(avec("2020-12")?.au_moins_depuis, "2020-08");
	assert.equal(avec("2020-12")?.rappel_possible, avec("2020-12")?.montant);
});

test("un état inconnu au dossier est à vérifier, pas à demander", () => {
	const f = foyer(MOIS, [actif(1100)], { droits_valorises: null });
	assert.equal(une(f, "ppa")?.situation, "a_verifier");
	const ppa = une({ ...f, droits_valorises: { ppa: null } }, "ppa");
	assert.equal(ppa?.situation, "a_verifier");
});

test("le dossier renseigne : un droit jamais demandé est moins probable que ne le disent les seules hypothèses", () => {
	const f = foyer(MOIS, [actif(900), enfant("2012-05-10")]);
	const muet = une(f, "asf")?.probabilite ?? 0;
	const tenu = une({ ...f, droits_valorises: {} }, "asf")?.probabilite ?? 0;
	assert.ok(tenu < muet && tenu > 0, `${tenu} < ${muet}`);
});

test("jamais de gain négatif, et l'ordre est celui de la probabilité × gain", () => {
	const f = foyer(
		MOIS,
		[
			demandeur({ activite: null, revenus_mensuels: null }),
			enfant("2004-05-10", {
				activite: "actif",
				revenus_mensuels: [revenu("salaire", "2020-01", MOIS, 700, 720)],
			}),
			enfant("2012-05-10"),
		],
		{ connu_depuis: "2019-01", ...locataire(500) },
	);
	const lignes = detecter(f);
	assert.ok(lignes.length > 2);
	assert.deepEqual(lignes, lignes.toSorted(parInteret));
	for (const d of lignes)
		assert.ok(d.gain_net_12_mois >= 0 && d.rappel_possible >= 0 && d.mois_perdus >= 0);
});

test("le mois de juin 2026, dernier couvert, se projette sans montant inconnu", () => {
	const f = foyer(
		"2026-06",
		[demandeur({ activite: "actif", revenus_mensuels: [salaire("2025-01", "2026-06", 1100)] })],
		{
			trimestre_reference_decale: true,
			connu_depuis: "2024-01",
		},
	);
	const ppa = une(f, "ppa");
	assert.equal(ppa?.statut, "certain");
	assert.ok(Math.abs((ppa?.gain_net_12_mois ?? 0) - 12 * (ppa?.montant ?? 0)) < 0.01);
});

test("le montant annoncé est entre le plus bas et le plus haut", () => {
	const f = foyer(MOIS, [demandeur({ activite: null, revenus_mensuels: null })], locataire(500));
	for (const { min, montant, max } of detecter(f)) assert.ok(min <= montant && montant <= max);
});

test("un seuil de probabilité ne change rien à ce qu'il garde, et arrête plus tôt les tirages", () => {
	let gardees = 0;
	let ecartees = 0;
	for (let rang = 0; rang < 60; rang++) {
		const foyer = {
			...incomplet(rang),
			droits_valorises: {},
		};
		const toutes = detecter(foyer);
		const seuil = 0.1;
		const attendues = toutes.filter((d) => d.statut === "a_verifier" || d.probabilite >= seuil);
		assert.deepEqual(detecter(foyer, { seuil }), attendues);
		gardees += attendues.length;
		ecartees += toutes.length - attendues.length;
	}
	assert.ok(gardees > 0 && ecartees > 0, `${gardees} gardées, ${ecartees} écartées`);
});

/** Revenus du mois et loyer inconnus, salaire annuel de 0 à 59 000 €. */
function incomplet(rang: number): Foyer {
	return {
		id: `incomplet-${rang}`,
		mois: "2020-12",
		logement: { statut_occupation: "locataire_vide", zone_apl: 3, loyer: null },
		personnes: [
			{
				role: "demandeur",
				date_naissance: "1985-01-15",
				activite: null,
				revenus_mensuels: null,
				ressources_annuelles: { "2018": { salaire_imposable: rang * 1000 } },
			},
			...(rang % 3 === 0 ? [{ role: "enfant" as const, date_naissance: "2015-05-01" }] : []),
		],
	};
}
