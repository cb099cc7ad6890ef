import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { dossierDEssai } from "../socle/essais.ts";
import { fichiersDe } from "../socle/index.server.ts";
import { commande, lancer } from "./lancer.fixture.ts";

const NOMBRE = 300;

describe("droit-ouvert pieces tourner-la-cle", () => {
	const donnees = dossierDEssai();
	const env = { DROIT_OUVERT_DONNEES: donnees };
	const fichiers = fichiersDe(donnees);
	const empreintes: string[] = [];
	const versions = () =>
		globSync("fichiers/*/*/*/*/cle", { cwd: donnees }).map((nom) =>
			readFileSync(join(donnees, nom)).readUInt32BE(0),
		);
	const cles = () =>
		Object.keys(JSON.parse(readFileSync(join(donnees, "cles/fichiers.json"), "utf8")).cles);
	const toutSOuvre = async () => {
		for (const [rang, empreinte] of empreintes.entries())
			assert.equal(String(await fichiers.lire("ici", empreinte)), `contenu ${rang}`);
	};

	it("tuée au milieu, laisse tout lisible ; relancée, elle finit et oublie l’ancienne", async () => {
		for (let rang = 0; rang < NOMBRE; rang++) {
			const depot = await fichiers.deposer("ici", [Buffer.from(`contenu ${rang}`)], 100);
			assert.ok(depot.ok);
			empreintes.push(depot.empreinte);
		}
		const enfant: ChildProcess = spawn(process.execPath, [commande, "pieces", "tourner-la-cle"], {
			env: { ...process.env, ...env },
			stdio: "ignore",
		});
		const fin = once(enfant, "exit");
		while (!versions().includes(2) && enfant.exitCode === null) await delay(1);
		enfant.kill("SIGKILL");
		await fin;
		const faites = versions().filter((version) => version === 2).length;
		assert.ok(faites > 0 && faites < NOMBRE, `tuée trop tard : ${faites}`);
		assert.deepEqual(cles(), ["1", "2"]);
		await toutSOuvre();

		const suite = await lancer(["pieces", "tourner-la-cle"], env);
		assert.equal(suite.code, 0);
		assert.match(suite.sortie, new RegExp(`${faites} fichiers étaient déjà faits`));
		assert.deepEqual([...new Set(versions())], [2]);
		assert.deepEqual(cles(), ["2"]);
		await toutSOuvre();
	});

	it("dit son usage", async () => {
		const { code, erreurs } = await lancer(["pieces"], env);
		assert.equal(code, 1);
		assert.match(erreurs, /Usage : droit-ouvert pieces tourner-la-cle/);
	});
});
