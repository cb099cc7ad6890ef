import assert from "node:assert/strict";
import { test } from "node:test";
import { caler } from "./calage.ts";

const MESURES = [
	[1, 0],
	[0, 1],
	[1, 1],
	[0, 0],
];
const moyenne = (poids: number[], i: number): number =>
	poids.reduce((s, p, j) => s + p * (MESURES[j]?.[i] as number), 0);

test("les poids calés redonnent les cibles et somment à un", () => {
	const poids = caler([1, 1, 1, 1], MESURES, [0.3, 0.6]);
	assert.ok(Math.abs(moyenne(poids, 0) - 0.3) < 1e-6);
	assert.ok(Math.abs(moyenne(poids, 1) - 0.6) < 1e-6);
	assert.ok(Math.abs(poids.reduce((s, p) => s + p, 0) - 1) < 1e-9);
});

test("des poids de départ déjà conformes ne bougent pas", () => {
	const poids = caler([0.25, 0.25, 0.25, 0.25], MESURES, [0.5, 0.5]);
	for (const p of poids) assert.ok(Math.abs(p - 0.25) < 1e-9);
});
