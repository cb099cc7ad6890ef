import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PRESTATIONS } from "droits";
import { garantieDe, parEffet, precisable } from "./garantie.ts";

describe("Ce qu’un premier contact garantit", () => {
	it("fixe le mois du RSA, du premier au dernier jour du mois (CASF, art. R262-33)", () => {
		for (const jour of ["2020-10-01", "2020-10-31"]) {
			assert.equal(garantieDe("rsa", jour).mois, "2020-10-01");
			assert.equal(garantieDe("rsa", jour).avant, "2020-10-31");
		}
		assert.equal(garantieDe("rsa", "2020-11-01").mois, "2020-11-01");
	});

	it("ne fixe aucun mois ailleurs, où la demande elle-même est nécessaire", () => {
		for (const prestation of PRESTATIONS.filter((code) => code !== "rsa")) {
			assert.equal(garantieDe(prestation, "2020-10-15").mois, null, prestation);
		}
	});

	it("dit jusqu’à quand la demande compte pour le mois du contact", () => {
		assert.equal(garantieDe("ppa", "2020-02-10").avant, "2020-02-29");
		assert.equal(garantieDe("aide_logement", "2020-12-31").avant, "2020-12-31");
		assert.equal(garantieDe("cmg", "2020-12-31").avant, "2021-01-31");
		assert.equal(garantieDe("af", "2020-12-31").avant, null);
	});

	it("se précise tant que ce qui reste à faire peut l’être, et toujours pour le RSA", () => {
		assert.ok(precisable("ppa", "2020-10-15", "2020-10-31"));
		assert.ok(!precisable("ppa", "2020-10-15", "2020-11-01"));
		assert.ok(precisable("rsa", "2020-10-15", "2021-10-15"));
		assert.ok(precisable("af", "2020-10-15", "2021-10-15"));
	});

	it("range les droits par ce qu’il change pour eux, chacun une fois", () => {
		const groupes = parEffet(PRESTATIONS);
		assert.deepEqual(groupes[0], ["contact", ["rsa"]]);
		assert.deepEqual(groupes.flatMap(([, codes]) => codes).sort(), [...PRESTATIONS].sort());
	});

	it("cite un texte pour chaque prestation", () => {
		for (const prestation of PRESTATIONS) {
			assert.ok(garantieDe(prestation, "2020-10-15").articles.length > 0, prestation);
		}
	});
});
