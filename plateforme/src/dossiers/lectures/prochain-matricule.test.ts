import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { avecBase, lire, ouvrir } from "../essais.ts";
import { prochainMatricule, suivant } from "./prochain-matricule.ts";

describe("Le matricule proposé", () => {
	it("suit le plus grand de la caisse, ses zéros et son préfixe gardés", () => {
		assert.equal(suivant(["01-0000042", "01-0000041", "01-0000007"]), "01-0000043");
		assert.equal(suivant(["01-0000099"]), "01-0000100");
		assert.equal(suivant(["9999999"]), "10000000");
		assert.equal(suivant([]), "0000001");
	});

	it("n’invente pas de lettre clé, et n’en tient pas compte pour comparer", () => {
		assert.equal(suivant(["1234567B", "1234566Z"]), "1234568");
	});

	it("laisse de côté ce qui fut tapé dans une autre forme, sans jamais le redonner", () => {
		assert.equal(suivant(["Z9", "01-0000042", "01-0000041"]), "01-0000043");
		assert.equal(suivant(["7", "8", "9", "10"]), "11");
		assert.equal(suivant(["ZZ"]), "0000001");
	});
});

describe("Dans la base", () => {
	avecBase();

	it("il est libre : un dossier s’ouvre avec lui, et le suivant change", async () => {
		await ouvrir(["Durand Zoé 1984-03-12 demandeur"], { matricule: "9700000A" });
		const propose = await lire((tx) => prochainMatricule(tx, "ici"));
		assert.equal(propose, "9700001");
		await ouvrir(["Petit Ali 1984-03-12 demandeur"], { matricule: propose });
		assert.equal(await lire((tx) => prochainMatricule(tx, "ici")), "9700002");
	});
});
