import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conjoint, demandeur, enfant, foyer, montant, ressources } from "../../../test/foyers.ts";

function paje(mois: string, naissance: string, annuel = 0, autres: string[] = []): number {
	const n2 = Number(mois.slice(0, 4)) - 2;
	const enfants = [naissance, ...autres].map((jour) => enfant(jour));
	return montant(
		foyer(mois, [demandeur(ressources(n2, annuel)), conjoint(), ...enfants]),
		"paje_base",
	);
}

describe("Allocation de base : âge (CSS art. L531-3 et D531-1)", () => {
	it("jusqu'aux trois ans de l'enfant", () => {
		assert.equal(paje("2025-11", "2022-11-02"), 197.58);
		assert.equal(paje("2025-11", "2022-11-01"), 0);
	});
	it("à partir de sa naissance, au 1er du mois", () => {
		assert.equal(paje("2025-11", "2025-11-01"), 197.58);
		assert.equal(paje("2025-11", "2025-11-02"), 0);
	});
});

describe("Allocation de base : naissances multiples (CSS art. L531-3, dernier alinéa)", () => {
	it("une allocation par jumeau ou triplé ; une seule pour deux enfants nés à part", () => {
		assert.equal(paje("2025-11", "2024-05-10", 0, ["2024-05-10"]), 395.15);
		assert.equal(paje("2025-11", "2024-05-10", 0, ["2024-05-10", "2024-05-10"]), 592.73);
		assert.equal(paje("2025-11", "2024-05-10", 0, ["2023-05-10"]), 197.58);
	});
	it("nés de part et d'autre de minuit, fin de mois comprise ; pas à deux jours", () => {
		assert.equal(paje("2025-11", "2024-06-01", 0, ["2024-05-31"]), 395.15);
		assert.equal(paje("2025-11", "2024-06-01", 0, ["2024-05-30"]), 197.58);
	});
	it("jusqu'à leurs trois ans, même après un autre enfant, et de moitié au taux partiel", () => {
		assert.equal(paje("2025-11", "2022-11-02", 0, ["2022-11-02"]), 395.15);
		assert.equal(paje("2025-11", "2022-11-01", 0, ["2022-11-01"]), 0);
		assert.equal(paje("2025-11", "2025-05-10", 0, ["2023-05-10", "2023-05-10"]), 395.15);
		// deux enfants, un revenu : plein 24 414 × 1,5 = 36 621 €
		assert.equal(paje("2025-11", "2024-05-10", 36_622, ["2024-05-10"]), 197.58);
	});
});

describe("Allocation de base : enfants nés depuis le 1er avril 2018 (CSS art. R531-1, D531-2 et D531-3)", () => {
	// un enfant, un revenu, 2025 : plein 24 414 × 1,25 = 30 517,50 € ; partiel 29 169 × 1,25 = 36 461,25 €
	it("41,65 % de la base mensuelle jusqu'au premier plafond", () => {
		assert.equal(paje("2025-11", "2024-05-10", 30_517), 197.58);
		assert.equal(paje("2025-11", "2024-05-10", 30_518), 98.79);
	});
	it("la moitié jusqu'au second, puis rien", () => {
		assert.equal(paje("2025-11", "2024-05-10", 36_461), 98.79);
		assert.equal(paje("2025-11", "2024-05-10", 36_462), 0);
	});
	it("25 % de plus pour le deuxième enfant, 30 % à partir du troisième", () => {
		const deux = ["2018-05-10", "2016-05-10"];
		assert.equal(paje("2025-11", "2024-05-10", 43_945, deux), 197.58);
		assert.equal(paje("2025-11", "2024-05-10", 43_946, deux), 98.79);
	});
	it("le plafond d'un parent isolé est relevé", () => {
		const isole = (annuel: number) =>
			montant(
				foyer("2025-11", [demandeur(ressources(2023, annuel)), enfant("2024-05-10")]),
				"paje_base",
			);
		assert.equal(isole(40_329), 197.58);
		assert.equal(isole(40_330), 98.79);
	});
});

describe("Allocation de base : enfants nés du 1er avril 2014 au 31 mars 2018 (décret 2014-422)", () => {
	it("45,95 % de la base mensuelle pour un enfant né le 31 mars 2018, 41,65 % le 1er avril", () => {
		assert.equal(paje("2020-12", "2018-03-31"), 190.42);
		assert.equal(paje("2020-12", "2018-04-01"), 172.6);
	});
	it("plafonds relevés de 22 % par enfant : plein 25 307 × 1,22, partiel 30 233 × 1,22", () => {
		assert.equal(paje("2020-12", "2018-02-10", 30_874), 190.42);
		assert.equal(paje("2020-12", "2018-02-10", 30_875), 95.21);
		assert.equal(paje("2020-12", "2018-02-10", 36_884), 95.21);
		assert.equal(paje("2020-12", "2018-02-10", 36_885), 0);
	});
	it("le plus jeune décide du régime", () =>
		assert.equal(paje("2020-12", "2018-02-10", 0, ["2019-05-10"]), 172.6));
	it("dernier mois en mars 2021 ; en avril et en mai il ne reste que le régime de 2018", () => {
		assert.equal(paje("2021-03", "2018-03-31"), 190.42);
		assert.equal(paje("2021-04", "2018-03-31"), 0);
		assert.equal(paje("2021-04", "2018-04-20"), 172.77);
		assert.equal(paje("2021-05", "2018-04-20"), 0);
		assert.equal(paje("2021-05", "2018-05-20"), 172.77);
	});
});
