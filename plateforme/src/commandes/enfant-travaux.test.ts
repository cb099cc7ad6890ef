import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { dossierDEssai, naissance } from "../socle/essais.ts";
import { commande } from "./lancer.fixture.ts";

/** The children of a process whose command line holds this word. */
function enfants(pid: number, mot: string): number[] {
	return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
		.split(" ")
		.map(Number)
		.filter((n) => n > 0 && readFileSync(`/proc/${n}/cmdline`, "utf8").includes(mot));
}

async function portLibre(): Promise<number> {
	const sonde = createServer().listen(0);
	await once(sonde, "listening");
	const { port } = sonde.address() as { port: number };
	sonde.close();
	return port;
}

async function jusqua(vrai: () => boolean, quoi: string) {
	for (let i = 0; i < 600; i++) {
		if (vrai()) return;
		await delay(50);
	}
	assert.fail(quoi);
}

const sansProc = process.platform !== "linux" && "lit /proc";

describe("demarrer et ses travaux", { skip: sansProc }, () => {
	const dossier = dossierDEssai();
	let parent: ChildProcess;
	let sortie = "";
	let erreurs = "";
	before(async () => {
		parent = await demarrer();
	});
	after(() => parent.kill("SIGKILL"));

	async function demarrer(env: NodeJS.ProcessEnv = {}): Promise<ChildProcess> {
		sortie = "";
		const enfant = spawn(process.execPath, [commande, "demarrer"], {
			env: {
				...process.env,
				DROIT_OUVERT_DONNEES: dossier,
				DATABASE_URL: "",
				PORT: String(await portLibre()),
				...env,
			},
		});
		enfant.stdout.on("data", (texte) => {
			sortie += texte;
		});
		enfant.stderr.on("data", (texte) => {
			erreurs += texte;
		});
		await jusqua(() => sortie.includes("est ouverte"), `pas ouverte : ${erreurs}`);
		return enfant;
	}
	const travaux = () => enfants(parent.pid ?? 0, "travailler")[0];
	const fin = (pid?: number) =>
		jusqua(() => naissance(pid ?? 0) === undefined, `le processus ${pid} vit encore`);

	it("les lance dans un processus à part, les relance s’ils tombent", async () => {
		await jusqua(() => travaux() !== undefined, "les travaux ne sont pas lancés");
		const premier = travaux() ?? 0;
		process.kill(premier, "SIGKILL");
		await fin(premier);
		await jusqua(() => travaux() !== undefined, "les travaux ne sont pas relancés");
		assert.match(erreurs, /travaux relances/);
	});

	it("les arrête avec lui", async () => {
		const pid = travaux();
		parent.kill("SIGTERM");
		const [code] = await once(parent, "exit");
		assert.equal(code, 0);
		await fin(pid);
	});

	it("tué, ne les laisse pas derrière lui", async () => {
		parent = await demarrer();
		await jusqua(() => travaux() !== undefined, "les travaux ne sont pas lancés");
		const pid = travaux();
		parent.kill("SIGKILL");
		await fin(pid);
	});

	it("s’en passe avec DROIT_OUVERT_TRAVAUX=0", async () => {
		parent = await demarrer({ DROIT_OUVERT_TRAVAUX: "0" });
		await delay(1_500);
		assert.equal(travaux(), undefined);
		parent.kill("SIGTERM");
		await once(parent, "exit");
	});
});
