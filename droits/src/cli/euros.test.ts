import assert from "node:assert/strict";
import { it } from "node:test";
import { ecrireEuros } from "./euros.ts";

it("Un montant au centime s'écrit avec deux décimales", () => {
	for (const [montant, texte] of [
		[0, "0.00"],
		[-0, "0.00"],
		[0.1, "0.10"],
		[0.29, "0.29"],
		[1.005, "1.00"],
		[287.08, "287.08"],
		[1000, "1000.00"],
		[-3.5, "-3.50"],
		[9_999_999.99, "9999999.99"],
	] as const)
		assert.equal(ecrireEuros(montant), texte);
	for (let centimes = 0; centimes < 200_000; centimes += 7)
		assert.equal(ecrireEuros(centimes / 100), (centimes / 100).toFixed(2));
});
