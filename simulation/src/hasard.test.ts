import assert from "node:assert/strict";
import { test } from "node:test";
import { Hasard } from "./hasard.ts";

const suite = (h: Hasard) => Array.from({ length: 20 }, () => h.reel());

test("la même graine, le même rang et le même flux redonnent la même suite", () => {
	assert.deepEqual(suite(new Hasard(1, 2, 3)), suite(new Hasard(1, 2, 3)));
});

test("une autre graine, un autre rang ou un autre flux donnent une autre suite", () => {
	const repere = suite(new Hasard(1, 2, 3))[0];
	for (const autre of [new Hasard(2, 2, 3), new Hasard(1, 3, 3), new Hasard(1, 2, 4)])
		assert.notEqual(suite(autre)[0], repere);
});

test("les premiers tirages de foyers voisins sont répartis entre 0 et 1", () => {
	const tirages = Array.from({ length: 20_000 }, (_, rang) => new Hasard(1, rang, 1).reel());
	for (let i = 0; i < 10; i++) {
		const n = tirages.filter((x) => Math.floor(x * 10) === i).length;
		assert.ok(Math.abs(n - 2000) < 200, `${n} tirages dans le dixième ${i}`);
	}
});

test("un mélange rend chaque valeur selon son poids, et jamais celle de poids nul", () => {
	const h = new Hasard(5, 0, 0);
	const compte = { a: 0, b: 0, c: 0 };
	for (let i = 0; i < 10_000; i++) compte[h.choix({ a: 3, b: 1, c: 0 })]++;
	assert.ok(Math.abs(compte.a - 7500) < 200);
	assert.equal(compte.c, 0);
});
