import assert from "node:assert/strict";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { dossierDEssai } from "./base.fixture.ts";
import { lireSecrets } from "./secrets.ts";

it("Les secrets se tirent une fois ; à un ancien dossier, seul celui qui manque est ajouté", () => {
	const chemin = join(dossierDEssai(), "secrets.json");
	const { connexion, ...anciens } = lireSecrets(chemin);
	assert.ok(connexion.length >= 32);
	writeFileSync(chemin, JSON.stringify(anciens));
	const { connexion: tire, ...gardes } = lireSecrets(chemin);
	assert.deepEqual(gardes, anciens);
	assert.notEqual(tire, connexion);
	assert.equal(lireSecrets(chemin).connexion, tire);
	assert.equal(statSync(chemin).mode & 0o777, 0o600);
	assert.ok(!readFileSync(chemin, "utf8").includes("undefined"));
});
