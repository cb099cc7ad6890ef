import pg from "pg";
import type { Acces } from "./connexion.ts";
import { Empechement } from "./empechement.ts";
import { type Appliquee, lireMigrations, type Migration, resteAAppliquer } from "./migrations.ts";
import { creerRoles } from "./roles.ts";
import type { Secrets } from "./secrets.ts";

const versionMin = 150_000;
/** Any number, as long as it is ours: two processes never migrate the same database at once. */
const verrou = 3_230_001;

/** As the owner. The names of the migrations applied now. */
export async function migrer(
	acces: Acces,
	secrets: Secrets,
	migrations: Migration[] = lireMigrations(),
): Promise<string[]> {
	const client = new pg.Client(acces);
	await client.connect().catch((erreur) => {
		throw new Empechement(`La base de données ne répond pas (${erreur.code ?? erreur.message}).`);
	});
	try {
		await exigerVersion(client);
		await client.query("SELECT pg_advisory_lock($1)", [verrou]);
		const faites = await lireAppliquees(client);
		const reste = resteAAppliquer(migrations, faites);
		if (reste.length > 0) await creerRoles(client, secrets);
		for (const migration of reste) await appliquer(client, migration);
		return reste.map(({ nom }) => nom);
	} finally {
		await client.end();
	}
}

async function exigerVersion(client: pg.Client): Promise<void> {
	const { rows } = await client.query(
		"SELECT current_setting('server_version_num')::int AS numero, current_setting('server_version') AS nom",
	);
	if (rows[0].numero >= versionMin) return;
	throw new Empechement(
		`PostgreSQL ${rows[0].nom} est trop ancien : il faut la version 15 ou après.`,
	);
}

async function lireAppliquees(client: pg.Client): Promise<Appliquee[]> {
	await client.query(`
		CREATE SCHEMA IF NOT EXISTS migrations;
		CREATE TABLE IF NOT EXISTS migrations.appliquees (
			nom text PRIMARY KEY,
			empreinte text NOT NULL,
			appliquee_le timestamptz NOT NULL DEFAULT now()
		)`);
	const { rows } = await client.query(
		'SELECT nom, empreinte FROM migrations.appliquees ORDER BY nom COLLATE "C"',
	);
	return rows;
}

async function appliquer(client: pg.Client, { nom, sql, empreinte }: Migration): Promise<void> {
	await client.query("BEGIN");
	try {
		await client.query(sql);
		await client.query("INSERT INTO migrations.appliquees (nom, empreinte) VALUES ($1, $2)", [
			nom,
			empreinte,
		]);
		await client.query("COMMIT");
	} catch (erreur) {
		await client.query("ROLLBACK");
		const cause = erreur instanceof Error ? erreur.message : String(erreur);
		throw new Empechement(`La migration ${nom} a échoué, rien n’en est resté : ${cause}`);
	}
}
