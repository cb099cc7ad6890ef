import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	montant,
	outreMer,
	ressources,
	salaire,
} from "../../../test/foyers.ts";
import type { Foyer } from "../../foyer/types.ts";

const MOIS = "2020-12";
const TROIS = ["2008-05-10", "2012-05-10", "2016-05-10"];

const couple = (jours: string[], annuel = 0, plus: Partial<Foyer> = {}) =>
	foyer(
		MOIS,
		[demandeur(ressources(2018, annuel)), conjoint(), ...jours.map((jour) => enfant(jour))],
		plus,
	);
const cf = (f: Foyer) => montant(f, "cf");

describe("Complément familial : enfants (CSS art. L522-1 et R522-1)", () => {
	it("trois enfants de 3 ans au moins", () => {
		assert.equal(cf(couple(["2008-05-10", "2012-05-10", "2017-12-01"])), 258.92);
		assert.equal(cf(couple(["2008-05-10", "2012-05-10", "2017-12-02"])), 0);
	});
	it("et de moins de 21 ans", () => {
		assert.equal(cf(couple(["1999-12-02", "2012-05-10", "2016-05-10"])), 258.92);
		assert.equal(cf(couple(["1999-12-01", "2012-05-10", "2016-05-10"])), 0);
	});
	it("pas un enfant qui gagne sa vie", () => {
		const f = couple(TROIS);
		f.personnes[2].revenus_mensuels = [salaire("2020-06", "2020-11", 1000)];
		assert.equal(cf(f), 0);
	});
});

describe("Complément familial : ressources (CSS art. R522-2, D522-1 et D522-2)", () => {
	// trois enfants : 21 538 × 1,8 = 38 768,40 €
	it("majoré (62,48 %) jusqu'à la moitié du plafond, 19 384,20 €", () => {
		assert.equal(cf(couple(TROIS, 19_384)), 258.92);
		assert.equal(cf(couple(TROIS, 19_385)), 172.6);
	});
	it("plein (41,65 %) jusqu'au plafond, différentiel au-dessus", () => {
		assert.equal(cf(couple(TROIS, 38_768)), 172.6);
		assert.equal(cf(couple(TROIS, 38_769)), 172.55);
	});
	it("le différentiel s'éteint douze montants plus haut", () => {
		assert.equal(cf(couple(TROIS, 40_839)), 0.05);
		assert.equal(cf(couple(TROIS, 40_840)), 0);
	});
	it("le plafond d'un parent isolé est relevé de 8 657 €", () => {
		const isole = (annuel: number) =>
			cf(foyer(MOIS, [demandeur(ressources(2018, annuel)), ...TROIS.map((jour) => enfant(jour))]));
		assert.equal(isole(47_425), 172.6);
		assert.equal(isole(47_426), 172.55);
	});
	it("de même si chacun des deux gagne douze fois la base de janvier N-2, soit 4 894,08 € (CSS art. D521-4)", () => {
		// base de janvier 2018 : 407,84 €
		const biactif = (second: number) => {
			const f = couple(TROIS, 38_769);
			Object.assign(f.personnes[0], ressources(2018, 38_769 - second));
			Object.assign(f.personnes[1], ressources(2018, second));
			return cf(f);
		};
		assert.equal(biactif(4_895), 172.6);
		assert.equal(biactif(4_894), 172.55);
	});
});

describe("Complément familial : cumul (CSS art. L532-1)", () => {
	it("pas avec l'allocation de base", () => assert.equal(cf(couple([...TROIS, "2020-05-10"])), 0));
	it("pas avec la PreParE", () =>
		assert.equal(cf(couple(TROIS, 0, { droits_en_cours: { prepare: 400 } })), 0));
});

describe("Complément familial outre-mer (CSS art. L755-16 et D755-6)", () => {
	const reunion = (jours: string[], annuel = 0) => cf(couple(jours, annuel, outreMer("97411")));
	it("un enfant de 3 ou 4 ans suffit", () => {
		assert.equal(reunion(["2017-12-02"]), 0);
		assert.equal(reunion(["2017-12-01"]), 258.92);
		assert.equal(reunion(["2015-12-02"]), 258.92);
		assert.equal(reunion(["2015-12-01"]), 0);
	});
	it("aucun enfant de moins de 3 ans", () =>
		assert.equal(reunion(["2016-12-01", "2019-05-10"]), 0));
	it("plafond de l'allocation de rentrée : 19 302 × 1,3 = 25 092,60 €", () => {
		assert.equal(reunion(["2016-12-01"], 25_092), 172.6);
		assert.equal(reunion(["2016-12-01"], 25_093), 172.56);
	});
});
