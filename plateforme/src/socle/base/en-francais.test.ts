import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { accesDe, baseDEssai, dossierDEssai } from "./base.fixture.ts";
import { type Base, ouvrirBase } from "./base.ts";
import { enFrancais } from "./en-francais.ts";
import type { Serveur } from "./serveur.ts";

describe("Les noms rangés par la base", () => {
	let serveur: Serveur;
	let base: Base;
	const dossier = dossierDEssai();
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});

	it("le sont comme dans un annuaire, accents et majuscules à leur place", async () => {
		const { rows } = await base.horsOrganisme((tx) =>
			tx.execute<{ nom: string }>(sql`
				SELECT nom FROM (VALUES ('Zoé'), ('émile'), ('Élise'), ('Denise'), ('eva')) AS n (nom)
				ORDER BY ${enFrancais("nom")}`),
		);
		assert.deepEqual(
			rows.map(({ nom }) => nom),
			["Denise", "Élise", "émile", "eva", "Zoé"],
		);
	});
});
