import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chercherCommunes, communeDe, communes, DENSITES, densiteDe } from "./communes.ts";

const noms = (saisie: string) => chercherCommunes(saisie).map(({ nom }) => nom);

describe("Une commune de l’Ain", () => {
	it("se trouve par son nom, avec ou sans accents, tirets et majuscules", () => {
		assert.deepEqual(noms("amberieu EN bugey"), ["Ambérieu-en-Bugey"]);
		assert.deepEqual(noms("St-Genis-Pouilly"), ["Saint-Genis-Pouilly"]);
	});

	it("se trouve par ce que la liste propose", () => {
		assert.deepEqual(noms("Bourg-en-Bresse (01000)"), ["Bourg-en-Bresse"]);
		assert.deepEqual(noms("01000 Bourg-en-Bresse"), ["Bourg-en-Bresse"]);
	});

	it("se trouve par son code postal, que plusieurs communes peuvent partager", () => {
		assert.ok(noms("01500").includes("Ambérieu-en-Bugey"));
		assert.ok(noms("01500").length > 1);
	});

	it("ne se devine pas", () => {
		assert.deepEqual(noms("Paris"), []);
		assert.deepEqual(noms("   "), []);
	});

	it("a une zone d’aide au logement", () => {
		assert.equal(communes.length, 391);
		assert.equal(communeDe("01173")?.zone, 2);
		assert.equal(communeDe("01053")?.zone, 3);
		assert.equal(communeDe("01033")?.nom, "Valserhône");
		assert.equal(communeDe("75056"), undefined);
	});

	it("est urbaine ou rurale selon la grille de densité de l’Insee, pas selon le loyer ni la taille", () => {
		const urbaines = communes.filter(({ densite }) => densite === "urbaine");
		assert.equal(urbaines.length, 65);
		assert.equal(densiteDe("01053"), DENSITES.urbaine);
		// Brion, 576 habitants, dans une petite ville ; Viriat, 6 808 habitants, bourg rural.
		assert.equal(densiteDe("01063"), DENSITES.urbaine);
		assert.equal(densiteDe("01451"), DENSITES.rurale);
		assert.equal(densiteDe("75056"), DENSITES.inconnue);
		assert.equal(densiteDe(null), DENSITES.inconnue);
	});
});
