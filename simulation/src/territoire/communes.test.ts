import assert from "node:assert/strict";
import { test } from "node:test";
import { lireCommunes } from "./communes.ts";

const communes = lireCommunes();
const somme = (choisies: typeof communes, de: (c: (typeof communes)[0]) => number): number =>
	choisies.reduce((s, c) => s + de(c), 0);

test("l'Ain a 391 communes, toutes dans un EPCI, avec un code postal et des comptes", () => {
	assert.equal(communes.length, 391);
	for (const c of communes) {
		assert.ok(c.epci && c.codePostal && c.population > 0, c.nom);
		assert.ok(c.comptes, c.nom);
	}
});

test("les comptes des communes redonnent ceux de l'organisme en décembre 2020 (CNAF)", () => {
	assert.equal(
		somme(communes, (c) => c.comptes.foyers),
		105_645,
	);
	assert.equal(
		somme(communes, (c) => c.comptes.personnes),
		291_455,
	);
	assert.equal(
		somme(communes, (c) => c.comptes.ppa),
		33_435,
	);
});

test("42 communes sont en zone 2 des aides au logement, Ferney-Voltaire mais pas Bourg-en-Bresse", () => {
	assert.equal(communes.filter((c) => c.zoneApl === 2).length, 42);
	assert.equal(communes.find((c) => c.nom === "Ferney-Voltaire")?.zoneApl, 2);
	assert.equal(communes.find((c) => c.nom === "Bourg-en-Bresse")?.zoneApl, 3);
});

test("près de Genève, bien moins d'habitants sont allocataires", () => {
	const part = (choisies: typeof communes): number =>
		somme(choisies, (c) => c.comptes.personnes) / somme(choisies, (c) => c.population);
	const gex = part(communes.filter((c) => c.presDeGeneve));
	const reste = part(communes.filter((c) => !c.presDeGeneve));
	assert.ok(gex < 0.65 * reste, `${gex} contre ${reste}`);
});
