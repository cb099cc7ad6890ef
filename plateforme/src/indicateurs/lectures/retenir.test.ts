import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { retenir } from "./retenir.ts";

describe("Un chiffre demandé souvent n’est lu qu’une fois", () => {
	function essai(nombre = 2) {
		let heure = 0;
		let lues = 0;
		const garder = retenir<number>(1_000, nombre, () => heure);
		return {
			garder,
			lire: async () => ++lues,
			attendre: (ms: number) => {
				heure += ms;
			},
		};
	}

	it("ceux qui arrivent ensemble attendent la même lecture", async () => {
		const { garder, lire } = essai();
		assert.deepEqual(await Promise.all([garder("a", lire), garder("a", lire)]), [1, 1]);
	});

	it("il est relu passé le délai, pas avant", async () => {
		const { garder, lire, attendre } = essai();
		assert.equal(await garder("a", lire), 1);
		attendre(999);
		assert.equal(await garder("a", lire), 1);
		attendre(1);
		assert.equal(await garder("a", lire), 2);
	});

	it("une lecture qui échoue n’est pas gardée", async () => {
		const { garder, lire } = essai();
		await assert.rejects(garder("a", () => Promise.reject(new Error("panne"))));
		assert.equal(await garder("a", lire), 1);
	});

	it("au-delà du nombre gardé, le plus ancien est oublié", async () => {
		const { garder, lire } = essai(2);
		await garder("a", lire);
		await garder("b", lire);
		await garder("c", lire);
		assert.equal(await garder("b", lire), 2);
		assert.equal(await garder("a", lire), 4);
	});
});
