import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { holm } from "./holm.ts";
import { khiDeux, probabiliteKhiDeux } from "./khi-deux.ts";
import { quantileNormal, repartitionNormale } from "./normale.ts";
import { fisher, newcombe, wilson } from "./proportions.ts";
import { resumer } from "./resumer.ts";
import { plusPetitVisible, tailleParBras } from "./taille.ts";

const proche = (vu: number, attendu: number, tolerance = 0.00005) =>
	assert.ok(Math.abs(vu - attendu) <= tolerance, `${vu} au lieu de ${attendu}`);

describe("La loi normale", () => {
	it("a les quantiles des tables", () => {
		proche(quantileNormal(0.975), 1.959963984540054, 1e-12);
		proche(quantileNormal(0.8), 0.8416212335729142, 1e-12);
		proche(quantileNormal(0.001), -3.090232306167813, 1e-11);
		proche(repartitionNormale(1), 0.8413447460685429, 1e-13);
		assert.throws(() => quantileNormal(1), RangeError);
	});
});

describe("L’intervalle d’une proportion (Wilson ; Newcombe 1998, Statistics in Medicine 17, 857-872, table I)", () => {
	for (const [x, n, bas, haut] of [
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	] as const)
		it(`${x} sur ${n} : ${bas} à ${haut}`, () => {
			const vu = wilson({ x, n });
			proche(vu.bas, bas);
			proche(vu.haut, haut);
		});
});

describe("La différence de deux proportions (Newcombe 1998, Statistics in Medicine 17, 873-890, méthode 10, table II)", () => {
	for (const [a, na, b, nb, bas, haut] of [
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[6, 7, 2, 7, 0.0582, 0.8062],
		[5, 56, 0, 29, -0.0381, 0.1926],
		[0, 10, 0, 20, -0.1611, 0.2775],
		[0, 10, 0, 10, -0.2775, 0.2775],
		[10, 10, 0, 20, 0.6791, 1],
	] as const)
		it(`${a}/${na} contre ${b}/${nb} : ${bas} à ${haut}`, () => {
			const vu = newcombe({ x: a, n: na }, { x: b, n: nb });
			proche(vu.ecart, a / na - b / nb, 1e-12);
			proche(vu.bas, bas);
			proche(vu.haut, haut);
		});
});

describe("Le test exact de Fisher", () => {
	it("donne 0,4857 à la dame au thé (Fisher 1935) et 0,000537 à ses jumeaux", () => {
		proche(fisher({ x: 3, n: 4 }, { x: 1, n: 4 }), 0.4857142857, 1e-9);
		proche(fisher({ x: 10, n: 13 }, { x: 2, n: 17 }), 0.0005367241, 1e-9);
	});

	it("vaut 1 quand rien ne distingue les bras, et ne faiblit pas sur de grands nombres", () => {
		assert.equal(fisher({ x: 0, n: 10 }, { x: 0, n: 20 }), 1);
		const p = fisher({ x: 2200, n: 20_000 }, { x: 1200, n: 20_000 });
		assert.ok(p > 0 && p < 1e-60, String(p));
	});
});

describe("L’ajustement de Holm (1979)", () => {
	it("donne les valeurs de p.adjust, dans l’ordre reçu", () => {
		const vues = holm([0.03, 0.01, 0.04, 0.005]);
		for (const [i, attendu] of [0.06, 0.03, 0.06, 0.02].entries())
			proche(vues[i] as number, attendu, 1e-12);
		assert.deepEqual(holm([0.7, 0.8]), [1, 1]);
		assert.deepEqual(holm([]), []);
	});
});

describe("Le khi-deux", () => {
	it("a les seuils des tables à 5 %", () => {
		proche(probabiliteKhiDeux(3.841458820694124, 1), 0.05, 1e-12);
		proche(probabiliteKhiDeux(5.991464547107979, 2), 0.05, 1e-12);
		proche(probabiliteKhiDeux(18.30703805327515, 10), 0.05, 1e-12);
	});

	it("ne s’alarme pas des pois de Mendel (315, 101, 108, 32 pour 9:3:3:1 : 0,470, trois degrés)", () => {
		const { khi2, degres, p } = khiDeux([
			{ observe: 315, prevu: 9 / 16 },
			{ observe: 101, prevu: 3 / 16 },
			{ observe: 108, prevu: 3 / 16 },
			{ observe: 32, prevu: 1 / 16 },
		]);
		proche(khi2, 0.47, 0.0005);
		assert.equal(degres, 3);
		proche(p, 0.9254, 0.0005);
	});

	it("s’alarme de 821 588 contre 815 482 pour moitié-moitié (Fabijan et al., KDD 2019 : p ≈ 1,8e-6)", () => {
		const { p } = khiDeux([
			{ observe: 821_588, prevu: 0.5 },
			{ observe: 815_482, prevu: 0.5 },
		]);
		assert.ok(p > 1.5e-6 && p < 2.1e-6, String(p));
	});
});

describe("Le nombre de personnes par bras", () => {
	it("est d’environ 490 pour distinguer 6 % de 11 % à 80 %", () => {
		const n = tailleParBras({ base: 0.06, attendu: 0.11 });
		assert.ok(n >= 480 && n <= 495, String(n));
	});

	it("grandit quand l’écart se resserre, et n’a pas de réponse sans écart", () => {
		assert.ok(tailleParBras({ base: 0.06, attendu: 0.08 }) > 2000);
		assert.equal(tailleParBras({ base: 0.06, attendu: 0.06 }), Number.POSITIVE_INFINITY);
	});

	it("dit à l’inverse le plus petit taux visible", () => {
		const n = tailleParBras({ base: 0.06, attendu: 0.11 });
		assert.equal(plusPetitVisible(n, 0.06), 0.11);
		assert.equal(plusPetitVisible(2, 0.06), undefined);
	});
});

describe("Une somme de montants", () => {
	it("a sa moyenne et sa médiane, ou rien", () => {
		assert.deepEqual(resumer([100, 1000, 200, 300]), { n: 4, moyenne: 400, mediane: 250 });
		assert.deepEqual(resumer([3, 1, 2]), { n: 3, moyenne: 2, mediane: 2 });
		assert.equal(resumer([]), undefined);
	});
});
