import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { accesDe, avecClient, baseDEssai, dossierDEssai } from "./base.fixture.ts";
import type { Connexion } from "./connexion.ts";
import { lireMigrations, type Migration } from "./migrations.ts";
import { migrer } from "./migrer.ts";
import type { Serveur } from "./serveur.ts";

const racine = fileURLToPath(new URL("../../", import.meta.url));

const migration = (nom: string, sql: string): Migration => ({
	nom,
	sql,
	empreinte: createHash("sha256").update(sql).digest("hex"),
});
const un = migration("0001-un.sql", "CREATE TABLE un (n int)");
const deux = migration("0002-deux.sql", "CREATE TABLE deux (n int)");
const trois = migration("0003-trois.sql", "CREATE TABLE trois (n int); SELECT 1 / 0");

describe("Les migrations", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	let rang = 0;
	before(async () => {
		serveur = await baseDEssai(dossier);
	});
	after(() => serveur.arreter());

	async function vierge(): Promise<Connexion> {
		const nom = `essai_${++rang}`;
		await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query(`CREATE DATABASE ${nom} OWNER droit_ouvert`),
		);
		return accesDe(serveur, "proprietaire", nom);
	}
	const tables = (acces: Connexion) =>
		avecClient(acces, async (client) => {
			const { rows } = await client.query(
				"SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
			);
			return rows.map(({ tablename }) => tablename);
		});

	it("s’appliquent une fois, dans l’ordre", async () => {
		const acces = await vierge();
		assert.deepEqual(await migrer(acces, serveur.secrets, [un]), ["0001-un.sql"]);
		assert.deepEqual(await migrer(acces, serveur.secrets, [un, deux]), ["0002-deux.sql"]);
		assert.deepEqual(await migrer(acces, serveur.secrets, [un, deux]), []);
	});

	it("ne changent plus une fois appliquées", async () => {
		const acces = await vierge();
		await migrer(acces, serveur.secrets, [un]);
		const changee = migration(un.nom, "CREATE TABLE un (n bigint)");
		await assert.rejects(migrer(acces, serveur.secrets, [changee, deux]), /0001-un.sql a changé/);
		assert.deepEqual(await tables(acces), ["un"]);
	});

	it("s’arrêtent devant une base plus récente que le programme", async () => {
		const acces = await vierge();
		await migrer(acces, serveur.secrets, [un, deux]);
		await assert.rejects(migrer(acces, serveur.secrets, [un]), /plus récente que ce programme/);
	});

	it("s’arrêtent devant une base migrée à moitié", async () => {
		const acces = await vierge();
		await migrer(acces, serveur.secrets, [deux]);
		await assert.rejects(migrer(acces, serveur.secrets, [un, deux]), /à moitié.*0001-un.sql/);
	});

	it("ne laissent rien de celle qui échoue, et gardent celles d’avant", async () => {
		const acces = await vierge();
		await assert.rejects(
			migrer(acces, serveur.secrets, [un, deux, trois]),
			/0003-trois.sql a échoué/,
		);
		assert.deepEqual(await tables(acces), ["deux", "un"]);
		assert.deepEqual(await migrer(acces, serveur.secrets, [un, deux]), []);
	});

	it("lancées deux fois à la fois, ne s’appliquent qu’une", async () => {
		const acces = await vierge();
		const longues = [
			migration("0001-un.sql", "SELECT pg_sleep(0.3); CREATE TABLE un (n int)"),
			deux,
		];
		const faites = await Promise.all([1, 2, 3].map(() => migrer(acces, serveur.secrets, longues)));
		assert.deepEqual(faites.map((noms) => noms.length).sort(), [0, 0, 2]);
	});

	it("disent la base éteinte en une phrase", async () => {
		const eteinte = { ...accesDe(serveur, "proprietaire"), host: "127.0.0.1", port: 9 };
		await assert.rejects(migrer(eteinte, serveur.secrets), /ne répond pas/);
	});

	it("du dépôt se suivent sans trou", () => {
		const rangs = lireMigrations().map(({ nom }) => Number(nom.slice(0, 4)));
		assert.deepEqual(
			rangs,
			rangs.map((_, i) => i + 1),
		);
	});

	it("font les colonnes que le code décrit, ni plus ni moins", async () => {
		const modules = globSync("**/tables.ts", { cwd: racine }).map(
			(fichier) => import(pathToFileURL(join(racine, fichier)).href),
		);
		const tables = (await Promise.all(modules)).flatMap((module) => Object.values<PgTable>(module));
		const decrites = tables.flatMap((table) => {
			const { name, columns } = getTableConfig(table);
			return columns.map((c) =>
				[name, c.name, c.getSQLType().replace(", ", ","), c.notNull].join(" "),
			);
		});
		const faites = await avecClient(accesDe(serveur, "administrateur"), async (client) => {
			const { rows } = await client.query({
				rowMode: "array",
				text: `SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull
					FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
					WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`,
			});
			return rows.map((row: unknown[]) => row.join(" "));
		});
		assert.deepEqual(faites.sort(), decrites.sort());
	});
});
