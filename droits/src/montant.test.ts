import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { arrondir, arrondirAuPair, centaineSuperieure } from "./montant.ts";

describe("Arrondi de la loi : la demie est comptée pour un (CGI art. 1649 undecies)", () => {
	it("même quand le nombre n'a pas d'écriture binaire exacte", () => {
		assert.equal(arrondir(1.005, 2), 1.01);
		assert.equal(arrondir(8.575, 2), 8.58);
		assert.equal(arrondir(66.305, 2), 66.31);
		assert.equal(arrondir(1000.5, 0), 1001);
	});
	it("en dessous de la demie, rien", () => {
		assert.equal(arrondir(1.00499, 2), 1);
		assert.equal(arrondir(1000.4999, 0), 1000);
	});
	it("un montant négatif s'éloigne de zéro", () => assert.equal(arrondir(-0.5, 0), -1));
});

describe("Arrondi du calcul de référence : la demie au pair (numpy)", () => {
	it("1 000,5 descend, 1 001,5 monte", () => {
		assert.equal(arrondirAuPair(1000.5, 0), 1000);
		assert.equal(arrondirAuPair(1001.5, 0), 1002);
		assert.equal(arrondirAuPair(1000.51, 0), 1001);
		assert.equal(arrondirAuPair(1000.49, 0), 1000);
	});
});

describe("Centaine d'euros supérieure (CCH art. D823-17, 4°)", () => {
	it("une centaine ronde reste, un centime de plus monte", () => {
		assert.equal(centaineSuperieure(9000, arrondir), 9000);
		assert.equal(centaineSuperieure(9000.01, arrondir), 9100);
		assert.equal(centaineSuperieure(9000.004, arrondir), 9000);
	});
});
