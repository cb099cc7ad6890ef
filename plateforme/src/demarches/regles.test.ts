import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aRappeler, contactCompte, dernierJourUtile, expireLe } from "./regles.ts";

const demande = (prestation: "rsa" | "ppa" | "af" | "asf" | null) =>
	({ prestation, nature: "demande" }) as const;

describe("Ce qui se perd sans demande", () => {
	it("la prime d’activité et le RSA ne remontent pas avant leur mois (CSS R846-2, CASF R262-33)", () => {
		assert.equal(dernierJourUtile(demande("ppa"), "2020-12-15"), "2020-12-31");
		assert.equal(dernierJourUtile(demande("rsa"), "2021-02-01"), "2021-02-28");
	});
	it("le soutien familial peut remonter, selon le motif : personne n’est pressé (CSS R552-2)", () => {
		assert.equal(dernierJourUtile(demande("asf"), "2020-12-15"), null);
	});
	it("rien pour ce qui remonte, pour une déclaration, ni pour un changement", () => {
		assert.equal(dernierJourUtile(demande("af"), "2020-12-15"), null);
		assert.equal(
			dernierJourUtile({ prestation: "ppa", nature: "declaration" }, "2020-12-15"),
			null,
		);
		assert.equal(dernierJourUtile({ prestation: null, nature: "changement" }, "2020-12-15"), null);
	});
	it("seul le RSA se date du premier contact (CASF L262-18)", () => {
		assert.equal(contactCompte(demande("rsa"), "2020-12-15"), true);
		assert.equal(contactCompte(demande("ppa"), "2020-12-15"), false);
	});
});

describe("Le rappel d’un brouillon", () => {
	const brouillon = {
		...demande("ppa"),
		commence: "2020-12-15",
		modifie: "2020-12-15",
		expireLe: expireLe("2020-12-15"),
		rappele: false,
	};
	it("attend cinq jours avant la fin du mois qui serait perdu", () => {
		assert.equal(aRappeler(brouillon, "2020-12-25"), false);
		assert.equal(aRappeler(brouillon, "2020-12-26"), true);
		assert.equal(aRappeler(brouillon, "2020-12-31"), true);
		assert.equal(aRappeler(brouillon, "2021-01-01"), false);
	});
	it("ou cinq jours avant le dernier jour où les réponses sont gardées", () => {
		const sansPerte = { ...brouillon, ...demande("af") };
		assert.equal(expireLe("2020-12-15"), "2021-01-14");
		assert.equal(aRappeler(sansPerte, "2021-01-07"), false);
		assert.equal(aRappeler(sansPerte, "2021-01-08"), true);
	});
	it("laisse deux jours à qui cherche un papier", () => {
		const tardif = { ...brouillon, modifie: "2020-12-28" };
		assert.equal(aRappeler(tardif, "2020-12-29"), false);
		assert.equal(aRappeler(tardif, "2020-12-30"), true);
	});
	it("ne se répète pas", () => {
		assert.equal(aRappeler({ ...brouillon, rappele: true }, "2020-12-30"), false);
	});
});
