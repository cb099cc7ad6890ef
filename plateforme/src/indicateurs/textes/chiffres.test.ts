import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
	effectif,
	jours,
	montantEnMots,
	partEnMots,
	partFaceA,
	sur,
	valeurCourte,
	valeurEnMots,
} from "./chiffres.ts";

/** Non-breaking spaces written as « _ », so that a lost one shows. */
const lu = (texte: string) => texte.replaceAll("\u00a0", "_");

describe("Une part dite dans une phrase n’est jamais embellie", () => {
	const attendus: [number, string][] = [
		[0, "0_%"],
		[0.01, "moins de 1_%"],
		[0.99, "moins de 1_%"],
		[1, "1_%"],
		[6.49, "plus de 6_%"],
		[6.5, "près de 7_%"],
		[6.94, "près de 7_%"],
		[6.96, "7_%"],
		[7, "7_%"],
		[7.04, "7_%"],
		[7.07, "plus de 7_%"],
		[7.49, "plus de 7_%"],
		[7.5, "près de 8_%"],
		[19.4, "plus de 19_%"],
		[19.5, "près de 20_%"],
		[19.9, "près de 20_%"],
		[20, "20_%"],
		[98.97, "99_%"],
		[99, "99_%"],
		[99.97, "plus de 99_%"],
		[100, "100_%"],
	];
	for (const [v, phrase] of attendus)
		it(`${v} se dit « ${phrase} »`, () => assert.equal(lu(partEnMots(v)), phrase));

	it("« plus de » n’est dit que d’une valeur au-dessus, « près de » que d’une valeur au-dessous", () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (v) => {
				const phrase = partEnMots(v);
				const n = Number(/\d+/.exec(phrase)?.[0]);
				if (phrase.startsWith("plus de")) assert.ok(v > n && v < n + 1, `${v} ${phrase}`);
				else if (phrase.startsWith("près de")) assert.ok(v >= n - 0.5 && v < n, `${v} ${phrase}`);
				else if (phrase.startsWith("moins de")) assert.ok(v < n && v > 0, `${v} ${phrase}`);
				else assert.ok(Math.abs(v - n) < 0.05, `${v} ${phrase}`);
			}),
		);
	});
});

describe("Une valeur s’écrit avec son unité et ses espaces insécables", () => {
	it("un pourcentage garde un dixième s’il en a un", () => {
		assert.equal(lu(valeurCourte(82, "%")), "82_%");
		assert.equal(lu(valeurCourte(82.04, "%")), "82_%");
		assert.equal(lu(valeurCourte(82.05001, "%")), "82,1_%");
	});
	it("les jours sont au singulier en dessous de deux", () => {
		assert.equal(lu(jours(0)), "0_jour");
		assert.equal(lu(jours(1.9)), "1,9_jour");
		assert.equal(lu(jours(1.96)), "2_jours");
		assert.equal(lu(jours(14.23)), "14,2_jours");
	});
	it("les nombres et les montants groupent leurs chiffres", () => {
		assert.equal(lu(valeurCourte(63_561, "nombre")), "63_561");
		assert.equal(lu(valeurCourte(1_037.4, "€")), "1_037_€");
	});
	it("un montant se dit à l’euro, et par centaines à partir de mille euros", () => {
		assert.equal(lu(montantEnMots(219.4)), "219_€");
		assert.equal(lu(montantEnMots(999.4)), "999_€");
		assert.equal(lu(montantEnMots(1_000)), "1_000_€");
		assert.equal(lu(montantEnMots(1_037.4)), "plus de 1_000_€");
		assert.equal(lu(montantEnMots(1_199)), "plus de 1_100_€");
	});
	it("une phrase dit chaque unité à sa manière", () => {
		assert.equal(lu(valeurEnMots(7.1, "%")), "plus de 7_%");
		assert.equal(lu(valeurEnMots(1_037.4, "€")), "plus de 1_000_€");
		assert.equal(lu(valeurEnMots(14.2, "jours")), "14,2_jours");
		assert.equal(lu(valeurEnMots(19, "nombre")), "19");
	});
	it("l’effectif se lit seul, ou compté", () => {
		assert.equal(lu(effectif(1_656)), "n_=_1_656");
		assert.equal(lu(sur(1, "appel", "appels")), "sur 1_appel");
		assert.equal(lu(sur(330_000, "appel", "appels")), "sur 330_000_appels");
	});
});

describe("À côté d’un objectif, une valeur ne s’arrondit pas jusqu’à lui", () => {
	const attendus: [number, number, string][] = [
		[82, 90, "82_%"],
		[85, 85, "85_%"],
		[84.6, 85, "84,6_%"],
		[84.96, 85, "84,96_%"],
		[85.3, 85, "85,3_%"],
		[84.999, 85, "un peu moins de 85_%"],
		[85.001, 85, "un peu plus de 85_%"],
	];
	for (const [v, seuil, phrase] of attendus)
		it(`${v} face à ${seuil} : « ${phrase} »`, () => assert.equal(lu(partFaceA(v, seuil)), phrase));
});
