import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Foyer } from "droits";
import { dossierDEssai } from "../../socle/essais.ts";
import { ligne } from "../ligne.fixture.ts";
import { textes } from "../textes.ts";
import { lireOrganisme } from "./organisme.server.ts";

const foyer = (id: string, mois: string): Foyer => ({
	id,
	mois,
	logement: null,
	personnes: [{ role: "demandeur", date_naissance: "1985-01-01" }],
});

describe("Le panneau d’un organisme dont des foyers n’ont pas pu être examinés", () => {
	const dossier = dossierDEssai();

	it("les compte à part, avec leurs raisons, et garde le mois des autres", async () => {
		const ecrire = (nom: string, lignes: object[]) =>
			writeFileSync(join(dossier, nom), lignes.map((une) => `${JSON.stringify(une)}\n`).join(""));
		ecrire("foyers.ndjson", [
			foyer("1", "2026-11"),
			foyer("2", "2026-06"),
			foyer("3", "2026-07"),
			{ ...foyer("4", "2026-06"), couleur: 1 },
		]);
		ecrire("droits-non-demandes.ndjson", [ligne({ id: "2" })]);
		ecrire("rejets.ndjson", [
			{ ligne: 1, champ: "mois", motif: "le mois de droit 2026-11 est hors…" },
			{ ligne: 3, champ: "mois", motif: "le mois de droit 2026-07 est hors…" },
			{ ligne: 4, champ: "couleur", motif: "la clé « couleur » n’existe pas" },
		]);
		process.env.DROIT_OUVERT_DONNEES = dossier;
		const lu = await lireOrganisme();
		assert.deepEqual([lu?.mois, lu?.nombreFoyers, lu?.premier], ["2026-06", 1, "1"]);
		assert.deepEqual(lu?.ecartes, [
			{ motif: textes.nonExamines.horsBareme, foyers: 2 },
			{ motif: "la clé « couleur » n’existe pas", foyers: 1 },
		]);
	});
});

describe("Le constat", () => {
	it("s’accorde, et ne dit pas d’un organisme que personne n’y a rien à demander quand rien n’est examiné", () => {
		const { constat } = textes;
		assert.match(constat(0, 0), /Aucun foyer n’a pu être examiné/);
		assert.match(constat(0, 1), /aucun foyer n’a de droit/);
		assert.match(constat(1, 101), /^Moins d’un foyer sur cent a .* qu’il n’a/);
		assert.match(constat(1, 100), /^Un foyer sur cent a .* qu’il n’a/);
		assert.match(constat(2, 100), /^Deux foyers sur cent ont .* qu’ils n’ont/);
		assert.match(constat(11, 100), /^11 foyers sur cent ont/);
	});
});
