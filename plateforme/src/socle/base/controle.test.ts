import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { accesDe, avecClient, baseDEssai, dossierDEssai } from "./base.fixture.ts";
import { type Base, ouvrirBase } from "./base.ts";
import { sousControle } from "./controle.ts";
import { exemplesDeTous, inserer } from "./inserer-exemples.fixture.ts";
import { installerBase, pourOrganisme } from "./installee.ts";
import type { Serveur } from "./serveur.ts";

const FERMEES = [
	"reperages",
	"lots_de_reperage",
	"examens",
	"constats",
	"particularites",
	"verifications",
	"actions",
	"destinataires",
	"plans",
	"tirages",
	"appels_d_action",
	"prises_d_appel",
	"revues_de_kits",
];

describe("Ceux qui contrôlent ne voient rien de ce qui ouvre des droits, jusque dans la base", () => {
	let serveur: Serveur;
	let base: Base;
	const dossier = dossierDEssai();
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
		const exemples = await exemplesDeTous();
		await avecClient(accesDe(serveur, "administrateur"), (client) =>
			inserer(client, exemples, "ici"),
		);
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});
	const compter = (table: string) =>
		pourOrganisme("ici", async (tx) => {
			const { rows } = await tx.execute<{ n: number }>(
				sql`SELECT count(*)::int AS n FROM ${sql.identifier(table)}`,
			);
			return rows[0]?.n;
		});

	for (const table of FERMEES) {
		it(`${table} : aucune ligne, et rien ne s’y écrit`, async () => {
			assert.ok(Number(await compter(table)) > 0, "un autre agent la lit");
			assert.equal(await sousControle(() => compter(table)), 0);
			const toucher = sousControle(() =>
				pourOrganisme("ici", (tx) =>
					tx.execute(sql`DELETE FROM ${sql.identifier(table)} WHERE organisme = 'ici'`),
				),
			);
			await toucher.then(
				({ rowCount }) => assert.equal(rowCount, 0),
				(erreur: { cause?: { code?: string } }) => assert.equal(erreur.cause?.code, "42501"),
			);
			assert.ok(Number(await compter(table)) > 0, "le contrôle ne reste pas sur la connexion");
		});
	}

	it("les dossiers, eux, restent à eux comme aux autres", async () => {
		assert.equal(await sousControle(() => compter("dossiers")), await compter("dossiers"));
	});

	it("la table des tables fermées est celle de la base", async () => {
		const lues = await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query("SELECT tablename FROM pg_policies WHERE policyname = 'jamais_au_controle'"),
		);
		const noms = lues.rows.map(({ tablename }) => tablename);
		assert.deepEqual(noms.sort(), [...FERMEES].sort());
	});
});
