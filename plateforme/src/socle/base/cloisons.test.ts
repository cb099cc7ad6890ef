import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import type pg from "pg";
import { accesDe, avecClient, baseDEssai, dossierDEssai, type Role } from "./base.fixture.ts";
import { type Base, exigerRoleSimple, ouvrirBase } from "./base.ts";
import { exemplesDeTous, inserer } from "./inserer-exemples.fixture.ts";
import { installerBase, pourOrganisme } from "./installee.ts";
import type { Serveur } from "./serveur.ts";
import { journal, organismes } from "./tables.ts";

const exemples = await exemplesDeTous();

describe("Les cloisons entre organismes", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	let base: Base;
	let tables: { nom: string; protegee: boolean; organisme: boolean; regles: number }[];

	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
		await avecClient(accesDe(serveur, "administrateur"), async (client) => {
			tables = (await client.query(listeDesTables)).rows;
			for (const organisme of ["ici", "ailleurs"]) await inserer(client, exemples, organisme);
		});
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});

	it("l’application est un rôle simple, qui ne possède rien", async () => {
		const { rows } = await base.pourOrganisme("ici", (tx) =>
			tx.execute(sql`
			SELECT current_user AS nom, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb
			FROM pg_roles WHERE rolname = current_user`),
		);
		assert.deepEqual(rows, [
			{
				nom: "droit_ouvert_application",
				rolsuper: false,
				rolbypassrls: false,
				rolcreaterole: false,
				rolcreatedb: false,
			},
		]);
		await exigerRoleSimple(accesDe(serveur, "application"));
	});

	it("un rôle qui pourrait passer outre est refusé à l’application", async () => {
		for (const role of ["proprietaire", "administrateur"] as const) {
			await assert.rejects(exigerRoleSimple(accesDe(serveur, role)), /rôle simple/);
		}
	});

	it("chaque table dit son organisme, et une règle l’impose à son propriétaire même", () => {
		assert.ok(tables.length > 0);
		for (const table of tables) {
			assert.ok(table.organisme, `${table.nom} : la colonne organisme manque ou peut être vide`);
			assert.ok(table.protegee, `${table.nom} : row-level security absente, ou sans FORCE`);
			assert.equal(table.regles, 1, `${table.nom} : une règle, pour tous les ordres et rôles`);
		}
	});

	it("une table sans règle serait vue", () =>
		avecClient(accesDe(serveur, "proprietaire"), async (client) => {
			await client.query("BEGIN; CREATE TABLE oubliee (organisme text NOT NULL)");
			const { rows } = await client.query(listeDesTables);
			const oubliee = rows.find(({ nom }) => nom === "public.oubliee");
			assert.deepEqual([oubliee?.protegee, oubliee?.regles], [false, 0]);
			await client.query("ROLLBACK");
		}));

	it("chaque table a son exemple, essayé ci-dessous", () => {
		assert.deepEqual(
			tables.map(({ nom }) => nom).sort(),
			Object.keys(exemples)
				.map((nom) => `public.${nom}`)
				.sort(),
		);
	});

	for (const role of ["application", "chargement", "proprietaire"] as const) {
		for (const table of Object.keys(exemples)) {
			it(`${table} : rien d’ailleurs ne se lit ni ne s’écrit depuis ici (${role})`, () =>
				essayerTable(role, table));
		}
	}

	it("sans organisme, rien n’est visible et rien ne s’écrit", async () => {
		for (const role of ["application", "proprietaire"] as const) {
			await avecClient(accesDe(serveur, role), async (client) => {
				for (const table of Object.keys(exemples)) {
					assert.equal((await client.query(`SELECT FROM ${table}`)).rowCount, 0);
				}
				await assert.rejects(client.query(exemples.journal?.("ici") ?? ""), refus);
			});
		}
	});

	it("l’organisme ne reste pas sur la connexion après la transaction", async () => {
		const seule = ouvrirBase(accesDe(serveur, "application"), 1);
		const lu = await seule.pourOrganisme("ici", (tx) => tx.select().from(organismes));
		assert.deepEqual(
			lu.map(({ organisme }) => organisme),
			["ici"],
		);
		const autre = await seule.pourOrganisme("ailleurs", (tx) => tx.select().from(organismes));
		assert.deepEqual(
			autre.map(({ organisme }) => organisme),
			["ailleurs"],
		);
		await seule.fermer();
	});

	it("un identifiant d’organisme illisible est refusé", async () => {
		await assert.rejects(
			pourOrganisme("ici' OR true", async () => {}),
			/illisible/,
		);
	});

	it("une erreur dans l’acte n’en laisse rien", async () => {
		const compter = () => pourOrganisme("ici", (tx) => tx.$count(journal));
		const avant = await compter();
		const acte = pourOrganisme("ici", async (tx) => {
			await tx.insert(journal).values(entree);
			throw new Error("refus");
		});
		await assert.rejects(acte, /refus/);
		assert.equal(await compter(), avant);
	});

	it("le journal s’écrit, et ne se change ni ne s’efface, fût-on propriétaire", async () => {
		await pourOrganisme("ici", (tx) => tx.insert(journal).values(entree));
		for (const ordre of [
			"UPDATE journal SET motif = 'autre'",
			"DELETE FROM journal",
			"TRUNCATE journal",
		]) {
			for (const [role, code] of [
				["application", "42501"],
				["proprietaire", "23001"],
				["administrateur", "23001"],
			] as const) {
				await avecClient(accesDe(serveur, role), (client) =>
					assert.rejects(client.query(ordre), { code }, `${ordre} (${role})`),
				);
			}
		}
	});

	it("le chargement écrit en nombre par une table de passage, dans son organisme seulement", () =>
		avecClient(accesDe(serveur, "chargement"), async (client) => {
			await client.query("BEGIN; SELECT set_config('droit_ouvert.organisme', 'ici', true)");
			await client.query("CREATE TEMP TABLE passage (organisme text, rang int) ON COMMIT DROP");
			await client.query("INSERT INTO passage SELECT 'ici', n FROM generate_series(1, 1000) AS n");
			const verser = `INSERT INTO journal (organisme, quand, auteur, acte, objet)
				SELECT organisme, now(), 'chargement', 'dossier.importer', rang FROM passage`;
			assert.equal((await client.query(verser)).rowCount, 1000);
			await client.query("UPDATE passage SET organisme = 'ailleurs' WHERE rang = 500");
			await assert.rejects(client.query(verser), refus);
			await client.query("ROLLBACK");
		}));

	async function essayerTable(role: Role, table: string) {
		const lignes = `SELECT to_jsonb(t) AS ligne FROM ${table} t WHERE organisme = 'ailleurs' ORDER BY ligne`;
		await avecClient(accesDe(serveur, "administrateur"), async (temoin) => {
			const avant = (await temoin.query(lignes)).rows;
			assert.ok(avant.length > 0);
			// What the database computes is not written.
			const { rows: ecrites } = await temoin.query(
				`SELECT string_agg(quote_ident(column_name), ', ') AS colonnes
				FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'`,
				[table],
			);
			const { colonnes } = ecrites[0];
			const copie = `INSERT INTO ${table} (${colonnes}) OVERRIDING SYSTEM VALUE
				SELECT ${colonnes} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`;
			await avecClient(accesDe(serveur, role), async (client) => {
				await client.query("SELECT set_config('droit_ouvert.organisme', 'ici', false)");
				const touchees = [
					await tenter(client, `SELECT FROM ${table} WHERE organisme = 'ailleurs'`),
					await tenter(
						client,
						`UPDATE ${table} SET organisme = organisme WHERE organisme = 'ailleurs'`,
					),
					await tenter(client, `DELETE FROM ${table} WHERE organisme = 'ailleurs'`),
					await tenter(client, copie, [avant[0].ligne]),
					await tenter(
						client,
						`UPDATE ${table} SET organisme = 'ailleurs' WHERE organisme = 'ici'`,
					),
				];
				assert.deepEqual(touchees, [0, 0, 0, 0, 0]);
			});
			assert.deepEqual((await temoin.query(lignes)).rows, avant);
		});
	}
});

const entree = { organisme: "ici", quand: new Date(0), auteur: "agent-1", acte: "dossier.lire" };

/** Refused for want of a right or by a policy, or by the journal's own guard. */
const refus = { code: "42501" };

async function tenter(client: pg.Client, ordre: string, valeurs: unknown[] = []): Promise<number> {
	try {
		return (await client.query(ordre, valeurs)).rowCount ?? 0;
	} catch (erreur) {
		const { code } = erreur as pg.DatabaseError;
		if (code === "42501" || code === "23001") return 0;
		throw erreur;
	}
}

const listeDesTables = `
	SELECT n.nspname || '.' || c.relname AS nom,
		c.relrowsecurity AND c.relforcerowsecurity AS protegee,
		EXISTS (SELECT FROM pg_attribute a
			WHERE a.attrelid = c.oid AND a.attname = 'organisme' AND a.attnotnull) AS organisme,
		(SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive
			AND p.polcmd = '*' AND p.polroles = '{0}'
			AND pg_get_expr(p.polqual, p.polrelid) LIKE '%droit_ouvert.organisme%') AS regles
	FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE c.relkind IN ('r', 'p')
		-- The queue of jobs is pg-boss's: the application has no right on it, tested in socle/travaux.
		AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'migrations', 'pgboss')
		AND n.nspname NOT LIKE 'pg_temp%' AND n.nspname NOT LIKE 'pg_toast%'`;
