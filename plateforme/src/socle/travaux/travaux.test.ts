import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { PgBoss } from "pg-boss";
import { plateforme } from "../acteur.ts";
import { accesDe, avecClient, baseDEssai, dossierDEssai } from "../base/base.fixture.ts";
import { type Base, ouvrirBase } from "../base/base.ts";
import { installerBase, organismesConnus as organismes, pourOrganisme } from "../base/installee.ts";
import type { Serveur } from "../base/serveur.ts";
import { journal } from "../base/tables.ts";
import { journaliser } from "../journal/journaliser.ts";
import { horlogeDe } from "../ports/horloge.ts";
import { enfiler } from "./enfiler.ts";
import { ouvrirOuvrier } from "./ouvrier.ts";
import { type Donnees, type EnTravail, travail } from "./travail.ts";

const acteur = plateforme("ici", new Date(0));
const fixture = fileURLToPath(new URL("ouvrier.fixture.ts", import.meta.url));

describe("Les travaux", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	let base: Base;
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});
	const lire = (ordre: string) =>
		avecClient(
			accesDe(serveur, "administrateur"),
			async (client) => (await client.query(ordre)).rows,
		);
	const enFile = async (file: string) =>
		Number((await lire(`SELECT count(*) AS n FROM pgboss.job WHERE name = '${file}'`))[0].n);
	async function jusqua(vrai: () => boolean | Promise<boolean>, quoi: string, essais = 300) {
		for (let i = 0; i < essais; i++) {
			if (await vrai()) return;
			await delay(100);
		}
		assert.fail(quoi);
	}

	it("leur file est celle que pg-boss attend, sans écart", async () => {
		const boss = new PgBoss({
			...accesDe(serveur, "administrateur"),
			migrate: false,
			supervise: false,
			schedule: false,
		});
		boss.on("error", assert.fail);
		await boss.start();
		const ecarts = await boss.detectSchemaDrift();
		await boss.stop({ graceful: false });
		assert.deepEqual(
			Object.values(ecarts)
				.flat()
				.filter((e) => e !== null && typeof e === "object"),
			[],
		);
	});

	it("s’enfilent dans la transaction de l’acte, et disparaissent avec elle", async () => {
		await pourOrganisme("ici", async (tx) => {
			await journaliser(tx, acteur, "essai.demander");
			assert.equal(await enfiler(tx, "essai.tx", { dossier: 12 }), true);
		});
		const annulee = pourOrganisme("ici", async (tx) => {
			await enfiler(tx, "essai.tx", { dossier: 13 });
			throw new Error("refus");
		});
		await assert.rejects(annulee, /refus/);
		assert.deepEqual(await lire("SELECT data FROM pgboss.job WHERE name = 'essai.tx'"), [
			{ data: { dossier: 12, organisme: "ici" } },
		]);
	});

	it("un même travail n’attend qu’une fois par organisme", async () => {
		const deux = (organisme: string) =>
			pourOrganisme(organisme, async (tx) => [
				await enfiler(tx, "essai.cle", {}, { cle: "bilan" }),
				await enfiler(tx, "essai.cle", {}, { cle: "bilan" }),
			]);
		assert.deepEqual(await deux("ici"), [true, false]);
		assert.deepEqual(await deux("ailleurs"), [true, false]);
		assert.equal(await enFile("essai.cle"), 2);
	});

	it("ne portent que des identifiants, et l’organisme de la transaction", async () => {
		for (const donnees of [
			{ nom: "Inès" },
			{ qui: "Ines Dupond" },
			{ liste: [1] as never },
		] as Donnees[])
			await assert.rejects(
				pourOrganisme("ici", (tx) => enfiler(tx, "essai.refus", donnees)),
				(erreur: Error) => (erreur.cause as { code?: string }).code === "23514",
			);
		await pourOrganisme("ici", (tx) => enfiler(tx, "essai.autre", { organisme: "ailleurs" }));
		assert.deepEqual(await lire("SELECT data FROM pgboss.job WHERE name = 'essai.autre'"), [
			{ data: { organisme: "ici" } },
		]);
		await avecClient(accesDe(serveur, "application"), (client) =>
			assert.rejects(client.query("SELECT enfiler_travail('x', '{}', NULL, NULL)"), {
				code: "42501",
			}),
		);
	});

	it("l’application ne lit ni ne touche leur file, et leur rôle ne lit aucun organisme", async () => {
		for (const role of ["application", "chargement"] as const)
			await avecClient(accesDe(serveur, role), async (client) => {
				for (const ordre of [
					"SELECT FROM pgboss.job",
					"SELECT FROM pgboss.queue",
					"DELETE FROM pgboss.job",
				])
					await assert.rejects(client.query(ordre), { code: "42501" }, `${ordre} (${role})`);
			});
		await avecClient(accesDe(serveur, "travaux"), async (client) => {
			await client.query("SELECT set_config('droit_ouvert.organisme', 'ici', false)");
			const tables = await lire("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
			for (const { tablename } of tables)
				await assert.rejects(
					client.query(`SELECT FROM ${tablename}`),
					{ code: "42501" },
					tablename,
				);
		});
		assert.deepEqual(await organismes(), ["ailleurs", "ici"]);
	});

	it("se font à l’heure de l’organisme, se reprennent après un échec, sans garder ce que l’erreur citait", async () => {
		await lire(
			"UPDATE organismes SET simule = true, decalage_jours = 1000 WHERE organisme = 'ici'",
		);
		const faits: EnTravail<{ dossier: number }>[] = [];
		const ouvrier = await ouvrirOuvrier(
			accesDe(serveur, "travaux"),
			[
				travail<{ dossier: number }>({
					file: "essai.faire",
					cron: "0 3 * * *",
					async faire(t) {
						faits.push(t);
						if (faits.length === 1) throw new Error("« Dupond » est introuvable");
					},
				}),
			],
			{ organismes },
		);
		await pourOrganisme("ici", (tx) => enfiler(tx, "essai.faire", { dossier: 12 }));
		await jusqua(() => faits.length === 1, "le travail n’est pas pris");
		await lire("UPDATE pgboss.job SET start_after = now() WHERE name = 'essai.faire'");
		await jusqua(
			async () =>
				(await lire("SELECT FROM pgboss.job WHERE name = 'essai.faire' AND state = 'completed'"))
					.length === 1,
			"le travail n’est pas repris",
		);
		const [premier] = faits;
		assert.deepEqual([premier?.organisme, premier?.donnees.dossier], ["ici", 12]);
		const ecart = Date.now() - 1000 * 86_400_000 - Number(premier?.quand);
		assert.ok(Math.abs(ecart) < 60_000, `${ecart} ms`);
		assert.ok(Math.abs(Number(await horlogeDe("ailleurs")) - Date.now()) < 1_000);
		const gardes = await lire("SELECT to_jsonb(j)::text AS tout FROM pgboss.job j");
		assert.doesNotMatch(gardes.map(({ tout }) => tout).join(), /Dupond/);
		const plan = await lire("SELECT name, key, data, timezone FROM pgboss.schedule ORDER BY key");
		assert.deepEqual(
			plan.map(({ name, key, data, timezone }) => [name, key, data.organisme, timezone]),
			["ailleurs", "ici"].map((o) => ["essai.faire", o, o, "Europe/Paris"]),
		);
		await ouvrier.arreter();
	});

	it("se suivent sans attendre quand il y en a beaucoup", async () => {
		let faits = 0;
		const rapide = travail({ file: "essai.suite", faire: async () => void faits++ });
		for (let dossier = 1; dossier <= 60; dossier++)
			await pourOrganisme("ici", (tx) => enfiler(tx, "essai.suite", { dossier }));
		const ouvrier = await ouvrirOuvrier(accesDe(serveur, "travaux"), [rapide], { organismes });
		const debut = performance.now();
		await jusqua(() => faits === 60, `${faits} faits sur 60`);
		assert.ok(performance.now() - debut < 15_000, `${Math.round(performance.now() - debut)} ms`);
		await ouvrier.arreter();
	});

	it("tué au milieu (kill -9), un travail est repris par un autre processus, et ses actes ne sont faits qu’une fois", async () => {
		const lancer = () =>
			spawn(
				process.execPath,
				[
					fixture,
					JSON.stringify(accesDe(serveur, "travaux")),
					JSON.stringify(accesDe(serveur, "application")),
				],
				{
					stdio: ["ignore", "pipe", "inherit"],
					env: { ...process.env, DROIT_OUVERT_TRACE: "fatal" },
				},
			);
		const premier = lancer();
		await once(premier.stdout, "data");
		await pourOrganisme("ici", (tx) => enfiler(tx, "essai.long", { lot: 7 }));
		await once(premier.stdout, "data");
		premier.kill("SIGKILL");
		await once(premier, "exit");
		const actes = () => pourOrganisme("ici", (tx) => tx.$count(journal, sql`acte = 'essai.long'`));
		assert.equal(await actes(), 0, "l’acte interrompu n’a rien laissé");
		const second = lancer();
		await once(second.stdout, "data");
		await jusqua(async () => (await actes()) === 1, "le travail n’est pas repris", 600);
		await jusqua(
			async () =>
				(await lire("SELECT FROM pgboss.job WHERE name = 'essai.long' AND state = 'completed'"))
					.length === 1,
			"le reçu manque",
		);
		second.kill("SIGKILL");
		await once(second, "exit");
		assert.equal(await actes(), 1);
	});
});
