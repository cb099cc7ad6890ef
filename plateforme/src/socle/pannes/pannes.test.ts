import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { plateforme } from "../acteur.ts";
import { accesDe, avecClient, baseDEssai, dossierDEssai } from "../base/base.fixture.ts";
import { ouvrirBase } from "../base/base.ts";
import { BaseIndisponible } from "../base/indisponible.ts";
import { installerBase, pourOrganisme } from "../base/installee.ts";
import { demarrerServeur, type Serveur } from "../base/serveur.ts";
import { journaliser } from "../journal/journaliser.ts";

const fixture = fileURLToPath(new URL("servir.fixture.ts", import.meta.url));
const acteur = plateforme("ici", new Date(0));

async function jusqua(vrai: () => boolean | Promise<boolean>, quoi: string, ms = 60_000) {
	for (const limite = Date.now() + ms; Date.now() < limite; await delay(20))
		if (await vrai()) return;
	assert.fail(quoi);
}

/** Of what was acknowledged, what the database no longer has. */
const perdus = (serveur: Serveur, acquis: readonly string[]) =>
	avecClient(accesDe(serveur, "administrateur"), async (client) => {
		const { rows } = await client.query("SELECT objet FROM journal");
		const presents = new Set(rows.map(({ objet }) => objet));
		return acquis.filter((objet) => !presents.has(objet));
	});

describe("La plateforme tuée pendant qu’on lui écrit (kill -9)", () => {
	const dossier = dossierDEssai();
	let enfant: ChildProcess | undefined;
	after(() => enfant?.kill("SIGKILL"));

	async function servir(): Promise<string> {
		enfant = spawn(process.execPath, [fixture, dossier], { stdio: ["ignore", "pipe", "inherit"] });
		const [port] = await once(enfant.stdout as NodeJS.ReadableStream, "data");
		return `http://127.0.0.1:${Number(String(port))}/`;
	}

	it("ne perd rien de ce qu’elle a dit fait, deux fois de suite", async () => {
		await (await baseDEssai(dossier)).arreter();
		const acquis: string[] = [];
		for (let fois = 0; fois < 2; fois++) {
			const adresse = await servir();
			let rompues = 0;
			const ecrire = async (auteur: string) => {
				for (let i = 0; ; i++) {
					const objet = `${auteur}-${fois}-${i}`;
					const reponse = await fetch(adresse, {
						method: "POST",
						body: new URLSearchParams({ objet }),
					}).catch(() => undefined);
					if (!reponse) break;
					assert.equal(reponse.status, 200);
					acquis.push(objet);
				}
				rompues++;
			};
			const ecritures = ["a", "b", "c", "d"].map(ecrire);
			const avant = acquis.length;
			await jusqua(() => acquis.length > avant + 150, "rien ne s’écrit");
			enfant?.kill("SIGKILL");
			await Promise.all(ecritures);
			assert.equal(rompues, 4);
		}
		const serveur = await demarrerServeur(dossier, "essai");
		assert.deepEqual(await perdus(serveur, acquis), []);
		await serveur.arreter();
	});
});

describe("Le disque plein", () => {
	const montage = mkdtempSync(join(tmpdir(), "droit-ouvert-disque-"));
	const monte = spawnSync("mount", ["-t", "tmpfs", "-o", "size=260m,mode=700", "tmpfs", montage], {
		encoding: "utf8",
	});
	after(() => {
		if (monte.status === 0) spawnSync("umount", ["-l", montage]);
		rmSync(montage, { recursive: true, force: true });
	});
	const lest = join(montage, "lest");
	/** Leaves this much room. */
	const remplir = (octets: number) => {
		const { bavail, bsize } = statfsSync(montage);
		writeFileSync(lest, Buffer.alloc(Math.max(0, bavail * bsize - octets)));
	};

	for (const [quoi, reste] of [
		["pendant que les tables grandissent", 1_000_000],
		["jusqu’au journal de la base", 0],
	] as const) {
		it(`${quoi} : rien d’acquis n’est perdu, chaque refus est un 503, et tout reprend quand la place revient`, async (t) => {
			if (monte.status !== 0) return t.skip(`montage refusé : ${monte.stderr?.trim()}`);
			const donnees = join(montage, `donnees-${reste}`);
			mkdirSync(donnees);
			const serveur = await baseDEssai(donnees);
			const base = ouvrirBase(accesDe(serveur, "application"));
			installerBase(base);
			const acquis: string[] = [];
			const refus: unknown[] = [];
			let numero = 0;
			const ecrire = async () => {
				const objet = `acte-${++numero}`;
				try {
					await pourOrganisme("ici", async (tx) => {
						await journaliser(tx, acteur, "essai.ecrire", objet);
						// Heavy enough to need new pages, and new log, soon.
						await tx.execute(sql`INSERT INTO envois (organisme, cle, canal, destinataire, corps, demande_le)
							SELECT 'ici', ${objet} || '-' || n, 'sms', '06', gen_random_uuid()::text || repeat(md5(n::text), 60), now()
							FROM generate_series(1, 200) n`);
					});
					acquis.push(objet);
				} catch (erreur) {
					refus.push(erreur);
				}
			};
			for (let i = 0; i < 20; i++) await ecrire();
			assert.equal(refus.length, 0);
			const avant = acquis.length;
			remplir(reste);
			await jusqua(async () => {
				await ecrire();
				return refus.length >= 10;
			}, "le disque plein n’arrête rien");
			for (const panne of refus)
				assert.ok(panne instanceof BaseIndisponible && panne.status === 503, String(panne));
			rmSync(lest);
			const repris = acquis.length;
			await jusqua(async () => {
				await ecrire();
				return acquis.length > repris + 5;
			}, "les écritures ne reprennent pas");
			t.diagnostic(
				`${acquis.length} acquis dont ${repris - avant} sur le disque plein, ${refus.length} refus (${[...new Set(refus.map((e) => (e as BaseIndisponible).code))].join(", ")})`,
			);
			assert.deepEqual(await perdus(serveur, acquis), []);
			await base.fermer();
			await serveur.arreter();
			rmSync(donnees, { recursive: true });
		});
	}
});
