import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aTaire } from "./petits-nombres.ts";

const taire = (...effectifs: number[]) => [...aTaire(effectifs, (n) => n)].sort((a, b) => a - b);

describe("Un petit nombre", () => {
	it("se tait à quatre, pas à cinq", () => {
		assert.deepEqual(taire(5, 6, 100), []);
		assert.deepEqual(taire(3, 4, 100), [3, 4]);
	});

	it("seul tu, entraîne le plus petit des autres : sinon le total le dirait", () => {
		assert.deepEqual(taire(4, 50, 100), [4, 50]);
		assert.deepEqual(taire(4), [4]);
	});

	it("zéro n’est personne : rien à taire", () => {
		assert.deepEqual(taire(0, 5, 100), []);
		assert.deepEqual(taire(0, 4, 100), [4, 100]);
	});
});
