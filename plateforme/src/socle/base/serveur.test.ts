import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createStaticHandler } from "react-router";
import { pourOrganisme } from "../index.server.ts";
import { accesDe, avecClient, dossierDEssai } from "./base.fixture.ts";
import { ouvrirBase } from "./base.ts";
import { BaseIndisponible } from "./indisponible.ts";
import { installerBase } from "./installee.ts";
import { migrer } from "./migrer.ts";
import { naissance } from "./processus.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";
import { journal } from "./tables.ts";

const tenir = fileURLToPath(new URL("tenir.fixture.ts", import.meta.url));

async function tenirAilleurs(dossier: string): Promise<{ parent: ChildProcess; pid: number }> {
	const parent = spawn(process.execPath, [tenir, dossier], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const [sortie] = await once(parent.stdout as NodeJS.ReadableStream, "data");
	return { parent, pid: Number(String(sortie)) };
}

async function jusqua(vrai: () => boolean | Promise<boolean>, quoi: string): Promise<void> {
	for (let i = 0; i < 500; i++) {
		if (await vrai()) return;
		await delay(20);
	}
	assert.fail(quoi);
}

describe("La base que la plateforme démarre", () => {
	/** Created once: the tests follow one another on it. */
	const dossier = dossierDEssai();

	it("garde ses secrets pour son compte, s’ouvre vite une fois créée, refuse d’être ouverte deux fois", async () => {
		await (await demarrerServeur(dossier, "demarrer")).arreter();
		const debut = performance.now();
		const serveur = await demarrerServeur(dossier, "demarrer");
		assert.ok(performance.now() - debut < 3_000, "plus de 3 s sur des données existantes");
		const mode = (nom: string) => statSync(join(dossier, "base", nom)).mode & 0o777;
		assert.deepEqual(["secrets.json", "connexion.json"].map(mode), [0o600, 0o600]);
		assert.deepEqual([".", "postgresql", "prise"].map(mode), [0o700, 0o700, 0o700]);
		const seconde = new RegExp(`déjà ouverte.*processus ${process.pid}`);
		await assert.rejects(demarrerServeur(dossier, "demarrer"), seconde);
		await avecClient(accesDe(serveur, "administrateur"), async (client) => {
			const { rows } =
				await client.query(`SELECT datlocprovider, datlocale, pg_encoding_to_char(encoding),
				current_setting('data_checksums') AS sommes FROM pg_database WHERE datname = current_database()`);
			assert.deepEqual(Object.values(rows[0]), ["b", "C.UTF-8", "UTF8", "on"]);
		});
		const pid = serveur.pid();
		await serveur.arreter();
		assert.equal(naissance(pid), undefined);
	});

	it("écoute sur un port privé quand le chemin de sa prise serait trop long", async () => {
		const profond = join(dossierDEssai(), "un-chemin-si-long-qu-une-prise-n-y-tient-pas".repeat(3));
		mkdirSync(profond);
		const serveur = await demarrerServeur(profond, "essai");
		assert.equal(serveur.adresse.host, "127.0.0.1");
		const faux = { ...accesDe(serveur, "proprietaire"), password: "faux" };
		await assert.rejects(
			avecClient(faux, async () => {}),
			{ code: "28P01" },
		);
		await serveur.arreter();
	});

	it("tuée pendant qu’on y écrit, elle est relancée, et rien de ce qui était acquis n’est perdu", async () => {
		const serveur = await demarrerServeur(dossier, "essai");
		await preparer(serveur);
		const base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
		const acquis: string[] = [];
		const pannes: unknown[] = [];
		let fini = false;
		const ecrire = async (auteur: string) => {
			for (let i = 0; !fini; i++) {
				const objet = `${auteur}-${i}`;
				try {
					await ajouter(objet);
					acquis.push(objet);
				} catch (erreur) {
					pannes.push(erreur);
					await delay(20);
				}
			}
		};
		const ecritures = ["a", "b", "c", "d"].map(ecrire);
		for (let fois = 0; fois < 2; fois++) {
			const avant = acquis.length;
			await jusqua(() => acquis.length > avant + 50, "rien ne s’écrit");
			const pid = serveur.pid();
			process.kill(pid, "SIGKILL");
			await jusqua(() => serveur.pid() !== pid, "la base n’est pas relancée");
		}
		const apres = acquis.length;
		await jusqua(() => acquis.length > apres + 50, "les écritures ne reprennent pas");
		fini = true;
		await Promise.all(ecritures);
		assert.ok(pannes.length > 0);
		for (const panne of pannes) assert.ok(panne instanceof BaseIndisponible, String(panne));
		const gardes = await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query("SELECT objet FROM journal"),
		);
		const presents = new Set(gardes.rows.map(({ objet }) => objet));
		assert.deepEqual(
			acquis.filter((objet) => !presents.has(objet)),
			[],
		);
		await base.fermer();
		await serveur.arreter();
	});

	it("s’arrête avec la plateforme, même tuée, et se rouvre aussitôt", async () => {
		const { parent, pid } = await tenirAilleurs(dossier);
		await assert.rejects(
			demarrerServeur(dossier, "demarrer"),
			new RegExp(`processus ${parent.pid}, « demarrer »`),
		);
		parent.kill("SIGKILL");
		await once(parent, "exit");
		const serveur = await demarrerServeur(dossier, "essai");
		assert.equal(naissance(pid), undefined, "l’ancienne base vit encore");
		await serveur.arreter();
	});

	it("laisse en paix un processus étranger qui porte le numéro de l’ancienne", async () => {
		await (await demarrerServeur(dossier, "essai")).arreter();
		const etranger = spawn("sleep", ["60"]);
		const { pid } = etranger;
		writeFileSync(
			join(dossier, "base/postgresql/postmaster.pid"),
			`${pid}\n${dossier}\n0\n5432\n\n\n1 1\nready\n`,
		);
		writeFileSync(
			join(dossier, "base/verrou"),
			JSON.stringify({ pid, naissance: "jadis", commande: "demarrer" }),
		);
		const serveur = await demarrerServeur(dossier, "essai");
		assert.ok(naissance(pid ?? 0), "le processus étranger a été tué");
		await serveur.arreter();
		etranger.kill();
	});

	it("n’écrit dans son journal ni ordre ni valeur", async () => {
		const serveur = await demarrerServeur(dossier, "essai");
		await avecClient(accesDe(serveur, "administrateur"), async (client) => {
			await client.query("CREATE TABLE t (nom text UNIQUE)");
			const double = "INSERT INTO t VALUES ('Dupond'), ('Dupond')";
			await assert.rejects(client.query(double), { code: "23505" });
		});
		await serveur.arreter();
		const journal = readFileSync(join(dossier, "base/postgresql.log"), "utf8");
		assert.match(journal, /duplicate key/);
		assert.doesNotMatch(journal, /Dupond/);
	});
});

it("Une page qui lit la base éteinte répond 503", async () => {
	installerBase(ouvrirBase({ ...eteinte }));
	const { query } = createStaticHandler([
		{ path: "/", loader: () => pourOrganisme("ici", async () => null) },
	]);
	const contexte = await query(new Request("http://office.example/"));
	assert.ok(!(contexte instanceof Response));
	assert.equal(contexte.statusCode, 503);
});

const eteinte = { host: "127.0.0.1", port: 9, user: "x", password: "x", database: "x" };

async function preparer(serveur: Serveur): Promise<void> {
	await migrer(accesDe(serveur, "proprietaire"), serveur.secrets);
	await avecClient(accesDe(serveur, "administrateur"), (client) =>
		client.query("INSERT INTO organismes (organisme, nom) VALUES ('ici', 'Caf d’ici')"),
	);
}

const ajouter = (objet: string) =>
	pourOrganisme("ici", (tx) =>
		tx.insert(journal).values({
			organisme: "ici",
			quand: new Date(0),
			auteur: "agent-1",
			acte: "dossier.lire",
			objet,
		}),
	);
