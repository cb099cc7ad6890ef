import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	montant,
	revenu,
	salaire,
} from "../../../test/foyers.ts";
import type { Personne } from "../../foyer/types.ts";

const MOIS = "2022-11";
const asf = (personnes: Personne[], mois = MOIS) => montant(foyer(mois, personnes), "asf");
const seul = (enfants: Personne[], pension = 0, mois = MOIS) =>
	asf(
		[
			demandeur({ revenus_mensuels: [revenu("pension_alimentaire", "2022-01", mois, pension)] }),
			...enfants,
		],
		mois,
	);
const PETIT = enfant("2015-05-10");

describe("Allocation de soutien familial : le parent (CSS art. L523-1)", () => {
	it("due au parent seul", () => assert.equal(seul([PETIT]), 185.33));
	it("pas à un couple", () => assert.equal(asf([demandeur(), conjoint(), PETIT]), 0));
	it("pas si l'autre parent aide l'enfant", () =>
		assert.equal(seul([enfant("2015-05-10", { prive_aide_parent: false })]), 0));
	it("28,13 % de la base jusqu'en octobre 2022, 42,20 % ensuite (CSS art. D523-1)", () => {
		assert.equal(seul([PETIT], 0, "2022-10"), 123.54);
		assert.equal(seul([PETIT], 0, "2022-11"), 185.33);
	});
});

describe("Allocation de soutien familial : l'enfant (CSS art. L523-2 et R512-2)", () => {
	it("jusqu'à la veille de ses 20 ans", () => {
		assert.equal(seul([enfant("2002-11-02")]), 185.33);
		assert.equal(seul([enfant("2002-11-01")]), 0);
	});
	it("s'il ne gagne pas 55 % de 169 Smic horaires en moyenne sur six mois : 1 028,9565 €", () => {
		const ado = (paie: number) =>
			seul([enfant("2005-05-10", { revenus_mensuels: [salaire("2022-05", "2022-10", paie)] })]);
		assert.equal(ado(1_028.95), 185.33);
		assert.equal(ado(1_028.96), 0);
	});
	it("le mois de droit ne compte pas dans les six mois", () =>
		assert.equal(
			seul([enfant("2005-05-10", { revenus_mensuels: [salaire("2022-11", "2022-11", 9000)] })]),
			185.33,
		));
});

describe("Allocation de soutien familial différentielle (CSS art. L523-1, I, 4°, et D523-3)", () => {
	it("la pension reçue dans le mois est déduite", () => assert.equal(seul([PETIT], 100), 85.33));
	it("versée au-dessus de 15 € : à 15,02 €, oui ; à 14,99 €, non", () => {
		assert.equal(seul([PETIT], 170.31), 15.02);
		assert.equal(seul([PETIT], 170.34), 0);
	});
	it("15,00 € tout juste n'est pas versé, comme dans la référence", () => {
		const pleine = 0.422 * 439.17;
		assert.equal(pleine - (pleine - 15), 15);
		assert.equal(seul([PETIT], pleine - 15), 0);
	});
	it("toutes les pensions de la fratrie sont déduites ensemble", () =>
		assert.equal(seul([PETIT, enfant("2017-05-10")], 100), 270.66));
});
