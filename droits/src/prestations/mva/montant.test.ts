import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { demandeur, foyer, locataire, montant, revenu, salaire } from "../../../test/foyers.ts";
import type { Foyer, Personne } from "../../foyer/types.ts";

const MOIS = "2025-11";

function mva(
	plus: Partial<Personne> = {},
	logement: Partial<Foyer> = locataire(400),
	taux_incapacite = 0.8,
): number {
	const personne = demandeur({ handicap: { taux_incapacite, rsdae: true }, ...plus });
	return montant(foyer(MOIS, [personne], logement), "mva");
}

describe("Majoration pour la vie autonome (CSS art. L821-1-2 et D821-3)", () => {
	it("104,77 € à 80 % d'incapacité, rien à 79 %", () => {
		assert.equal(mva(), 104.77);
		assert.equal(mva({}, locataire(400), 0.79), 0);
	});
	it("avec une aide au logement, même écartée parce que le bailleur est un parent", () => {
		assert.equal(mva({}, {}), 0);
		assert.equal(mva({}, locataire(400, { bailleur_proche: true })), 104.77);
		assert.equal(mva({}, locataire(5000)), 104.77);
	});
	it("sans salaire depuis douze mois", () => {
		const paye = (mois: string) => mva({ revenus_mensuels: [salaire(mois, mois, 100)] });
		assert.equal(paye("2024-10"), 104.77);
		assert.equal(paye("2024-11"), 0);
		assert.equal(paye("2025-10"), 0);
		assert.equal(paye("2025-11"), 104.77);
	});
	it("seulement si l'AAH est versée", () => {
		const invalide = (net: number) =>
			mva({ revenus_mensuels: [revenu("pension_invalidite", MOIS, MOIS, net)] });
		assert.equal(invalide(1033.31), 104.77);
		assert.equal(invalide(1033.32), 0);
	});
	it("une par personne", () => {
		const handicap = { taux_incapacite: 0.8 };
		const couple = [
			demandeur({ handicap }),
			{ ...demandeur({ handicap }), role: "conjoint" as const },
		];
		assert.equal(montant(foyer(MOIS, couple, locataire(400)), "mva"), 209.54);
	});
});
