import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	montant,
	ressources,
	salaire,
} from "../../../test/foyers.ts";

function ars(naissance: string, annuel = 0, autres: string[] = []): number {
	const enfants = [naissance, ...autres].map((jour) => enfant(jour));
	return montant(
		foyer("2025-11", [demandeur(ressources(2023, annuel)), conjoint(), ...enfants]),
		"ars",
	);
}

describe("Allocation de rentrée scolaire : âge au 1er décembre (CSS art. L543-1, R543-2 et D543-1)", () => {
	it("de 6 à 10 ans, 89,72 % de la base mensuelle d'octobre", () => {
		assert.equal(ars("2019-12-02"), 0);
		assert.equal(ars("2019-12-01"), 425.6);
	});
	it("de 11 à 14 ans, 94,67 %", () => {
		assert.equal(ars("2014-12-02"), 425.6);
		assert.equal(ars("2014-12-01"), 449.09);
	});
	it("de 15 à 17 ans, 97,95 %", () => {
		assert.equal(ars("2010-12-02"), 449.09);
		assert.equal(ars("2010-12-01"), 464.65);
	});
	it("et jusqu'à 18 ans et deux mois révolus, comme la référence", () => {
		assert.equal(ars("2007-09-02"), 464.65);
		assert.equal(ars("2007-09-01"), 0);
	});
	it("pas pour un enfant qui gagne sa vie", () => {
		const f = foyer("2025-12", [
			demandeur(),
			enfant("2008-05-10", { revenus_mensuels: [salaire("2025-06", "2025-11", 1200)] }),
		]);
		assert.equal(montant(f, "ars"), 0);
	});
});

describe("Allocation de rentrée scolaire : ressources (CSS art. R543-5, L543-2 et D543-2)", () => {
	// un enfant : 21 880 × 1,3 = 28 444 €
	it("entière jusqu'au plafond, réduite de chaque euro au-dessus", () => {
		assert.equal(ars("2018-05-10", 28_444), 425.6);
		assert.equal(ars("2018-05-10", 28_445), 424.6);
	});
	it("nulle sous 15 €", () => {
		assert.equal(ars("2018-05-10", 28_854), 15.6);
		assert.equal(ars("2018-05-10", 28_855), 0);
	});
	it("tous les enfants à charge relèvent le plafond, même trop jeunes pour y ouvrir droit", () => {
		assert.equal(ars("2018-05-10", 35_008, ["2022-05-10"]), 425.6);
		assert.equal(ars("2018-05-10", 35_009, ["2022-05-10"]), 424.6);
	});
});
