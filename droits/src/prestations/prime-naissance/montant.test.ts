import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conjoint, demandeur, enfant, foyer, montant, ressources } from "../../../test/foyers.ts";

function prime(mois: string, terme: string, annuel = 0): number {
	const n2 = Number(mois.slice(0, 4)) - 2;
	return montant(
		foyer(mois, [demandeur(ressources(n2, annuel)), conjoint({ grossesse: { terme } })]),
		"paje_naissance",
	);
}

describe("Prime à la naissance (CSS art. L531-2, D531-1 et D531-2)", () => {
	it("229,75 % de la base mensuelle, deux mois avant le terme et ce mois-là seulement", () => {
		assert.equal(prime("2025-10", "2026-01-05"), 0);
		assert.equal(prime("2025-11", "2026-01-05"), 1089.87);
		assert.equal(prime("2025-12", "2026-01-05"), 0);
	});
	it("jusqu'au plafond à taux partiel, enfant à naître compté : 29 169 × 1,25 = 36 461,25 €", () => {
		assert.equal(prime("2025-11", "2026-01-05", 36_461), 1089.87);
		assert.equal(prime("2025-11", "2026-01-05", 36_462), 0);
	});
	it("nette de CRDS (ordonnance 96-50, art. 14)", () =>
		assert.equal(
			montant(
				foyer("2025-11", [demandeur({ grossesse: { terme: "2026-01-05" } })]),
				"paje_naissance",
				{ net: true },
			),
			1084.42,
		));
	it("les enfants déjà nés relèvent le plafond", () => {
		const deux = (annuel: number) =>
			montant(
				foyer("2025-11", [
					demandeur(ressources(2023, annuel)),
					conjoint({ grossesse: { terme: "2026-01-05" } }),
					enfant("2015-05-10"),
				]),
				"paje_naissance",
			);
		assert.equal(deux(43_753), 1089.87);
		assert.equal(deux(43_754), 0);
	});
});
