import assert from "node:assert/strict";
import { test } from "node:test";
import { demandeur, foyer, salaire } from "../../test/foyers.ts";
import type { CodePrestation } from "../foyer/types.ts";
import { auMoinsDepuis } from "./anciennete.ts";
import type { MotifAsf } from "./motifs-asf.ts";
import { auMois, type DemandeDatee, ouvrir } from "./ouverture.ts";

const DEMANDE = "2020-12";
const dater = (
	prestation: CodePrestation,
	reunies: string,
	reste: Partial<DemandeDatee> = {},
): [effet?: string, rappel?: number, perdus?: number] => {
	const lu = ouvrir({ prestation, demande: DEMANDE, reunies, ...reste });
	return lu ? [lu.effet, lu.rappel, lu.perdus] : [];
};
const asf = (motifAsf: MotifAsf | undefined, reunies: string) =>
	dater("asf", reunies, { motifAsf });

test("CASF R262-33, CSS R846-2 : le RSA et la prime partent du mois de la demande, les mois d'avant sont perdus", () => {
	for (const prestation of ["rsa", "ppa"] as const) {
		assert.deepEqual(dater(prestation, "2020-12"), ["2020-12", 0, 0]);
		assert.deepEqual(dater(prestation, "2020-11"), ["2020-12", 0, 1]);
		assert.deepEqual(dater(prestation, "2021-01"), ["2021-01", 0, 0], "pas encore réunies");
	}
});

test("CCH R823-10 : le logement part du mois suivant, au plus tôt le mois de la demande", () => {
	assert.deepEqual(dater("aide_logement", "2020-12"), ["2021-01", 0, 0]);
	assert.deepEqual(dater("aide_logement", "2020-11"), ["2020-12", 0, 0]);
	assert.deepEqual(dater("aide_logement", "2020-10"), ["2020-12", 0, 1]);
});

test("CSS R552-2, L553-1 : les prestations familiales se rattrapent vingt-quatre mois, pas un de plus", () => {
	for (const prestation of ["af", "cf", "paje_base"] as const) {
		assert.deepEqual(dater(prestation, "2020-12"), ["2021-01", 0, 0]);
		assert.deepEqual(dater(prestation, "2020-08"), ["2020-09", 3, 0]);
		assert.deepEqual(dater(prestation, "2018-11"), ["2018-12", 24, 0]);
		assert.deepEqual(dater(prestation, "2018-10"), ["2018-12", 24, 1]);
	}
	assert.deepEqual(dater("mva", "2018-12"), ["2018-12", 24, 0], "R821-7, al. 2 : dès ce mois-là");
	assert.deepEqual(dater("cmg", "2020-06"), ["2020-11", 1, 5], "R552-2, II, 2°");
});

test("CSS R821-7, R541-7 : l'AAH et l'AEEH partent du mois qui suit le dépôt à la MDPH ; sans lui, pas de date", () => {
	for (const prestation of ["aah", "aeeh"] as const) {
		assert.deepEqual(dater(prestation, "2020-01"), []);
		const depot = (depotMdph: string, reunies = "2020-01") =>
			dater(prestation, reunies, { depotMdph });
		assert.deepEqual(depot("2020-12"), ["2021-01", 0, 11]);
		assert.deepEqual(depot("2020-09"), ["2020-10", 2, 8]);
		assert.deepEqual(depot("2020-06", "2020-09"), ["2020-09", 3, 0]);
	}
});

test("CSS D523-1, R552-2, II, 5° : le rappel de l'ASF dépend du motif", () => {
	assert.deepEqual(asf("pension_impayee", "2020-05"), ["2020-06", 6, 0]);
	assert.deepEqual(asf("parent_decede", "2018-10"), ["2018-12", 24, 1]);
	assert.deepEqual(asf("se_soustrait", "2020-05"), ["2021-01", 0, 7], "le mois après la demande");
	assert.deepEqual(asf("pension_fixee_apres_recouvrement", "2020-05"), ["2020-09", 3, 3]);
	assert.deepEqual(asf("pension_fixee_apres_recouvrement", "2020-10"), ["2020-11", 1, 0]);
	assert.deepEqual(asf(undefined, "2020-05"), asf("se_soustrait", "2020-05"), "rien n'est promis");
});

test("la rentrée est celle de l'année dès août, la précédente avant", () => {
	assert.deepEqual(dater("ars", "2020-08"), ["2020-08", 0, 0]);
	assert.equal(dater("ars", "2020-01", { demande: "2020-07" })[0], "2019-08");
	assert.equal(dater("ars", "2020-01", { demande: "2020-08" })[0], "2020-08");
});

test("un foyer se lit à un autre mois, passé compris", () => {
	const f = foyer("2020-12", [demandeur()]);
	assert.equal(auMois(f, "2020-03").mois, "2020-03");
	assert.equal(auMois(f, "2020-12"), f);
});

test("un droit se remonte mois par mois, jamais avant que le foyer soit connu", () => {
	const actif = demandeur({
		activite: "actif",
		revenus_mensuels: [salaire("2019-01", "2020-12", 1100)],
	});
	assert.equal(
		auMoinsDepuis(foyer("2020-12", [actif], { connu_depuis: "2020-06" }), "ppa"),
		"2020-06",
	);
	assert.equal(auMoinsDepuis(foyer("2020-12", [actif]), "ppa"), "2020-12");
});
