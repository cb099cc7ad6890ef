import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
	cpSync,
	existsSync,
	globSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { dossierDEssai } from "../base/base.fixture.ts";
import { fichiersDe } from "../index.server.ts";
import { tournerLaCle } from "./fichiers.ts";
import { ajouterCle } from "./trousseau.ts";

const texte = (contenu: string) => [Buffer.from(contenu)];
const contenuDe = (donnees: string, empreinte: string) =>
	join(
		donnees,
		"fichiers",
		globSync(`*/*/*/${empreinte}/contenu`, { cwd: join(donnees, "fichiers") })[0] ?? "",
	);

describe("Le dossier des fichiers", () => {
	const donnees = dossierDEssai();
	const fichiers = fichiersDe(donnees);
	let empreinte = "";

	it("range un contenu sous son empreinte, une fois, pour son seul compte", async () => {
		for (let fois = 0; fois < 2; fois++) {
			const depot = await fichiers.deposer("ici", [Buffer.from("quit"), Buffer.from("tance")], 9);
			assert.ok(depot.ok);
			assert.equal(depot.taille, 9);
			if (empreinte) assert.equal(depot.empreinte, empreinte);
			empreinte = depot.empreinte;
		}
		assert.equal(statSync(contenuDe(donnees, empreinte)).mode & 0o777, 0o600);
		assert.equal(statSync(join(donnees, "cles/fichiers.json")).mode & 0o777, 0o600);
		assert.equal(String(await fichiers.lire("ici", empreinte)), "quittance");
		assert.equal(fichiers.empreinteDe("ici", Buffer.from("quittance")), empreinte);
	});

	it("ne laisse sur le disque ni le texte, ni l’empreinte ordinaire de ce texte", async () => {
		const simple = createHash("sha256").update("quittance").digest("hex");
		assert.notEqual(empreinte, simple);
		for (const nom of globSync("**/*", { cwd: donnees })) {
			assert.ok(!nom.includes(simple));
			const chemin = join(donnees, nom);
			if (statSync(chemin).isFile()) assert.ok(!readFileSync(chemin).includes("quittance"), nom);
		}
	});

	it("le même contenu ne se reconnaît pas d’un organisme à l’autre", async () => {
		const ailleurs = await fichiers.deposer("ailleurs", texte("quittance"), 9);
		assert.ok(ailleurs.ok);
		assert.notEqual(ailleurs.empreinte, empreinte);
		await assert.rejects(fichiers.lire("ailleurs", empreinte), { code: "ENOENT" });
	});

	it("relit de part et d’autre d’un morceau, vide compris", async () => {
		for (const taille of [1, 65_535, 65_536, 65_537, 131_072, 200_000]) {
			const contenu = Buffer.alloc(taille, taille % 251);
			const depot = await fichiers.deposer("ici", [contenu], taille);
			assert.ok(depot.ok);
			assert.ok(contenu.equals(await fichiers.lire("ici", depot.empreinte)), `${taille}`);
		}
	});

	it("dix dépôts du même contenu au même instant n’en font qu’un, qui se relit", async () => {
		const depots = await Promise.all(
			Array.from({ length: 10 }, () => fichiers.deposer("ici", texte("ensemble"), 9)),
		);
		const noms = new Set(depots.map((depot) => depot.ok && depot.empreinte));
		assert.equal(noms.size, 1);
		assert.equal(String(await fichiers.lire("ici", String([...noms][0]))), "ensemble");
	});

	it("refuse un octet de trop, ou rien, sans rien laisser", async () => {
		assert.deepEqual(await fichiers.deposer("ici", texte("quittances"), 9), {
			ok: false,
			motif: "trop-volumineux",
		});
		assert.deepEqual(await fichiers.deposer("ici", [], 9), { ok: false, motif: "vide" });
		const coupe = (async function* () {
			yield Buffer.from("quit");
			throw new Error("connexion coupée");
		})();
		await assert.rejects(fichiers.deposer("ici", coupe, 9), /coupée/);
		assert.deepEqual(readdirSync(join(donnees, "fichiers/depots")), []);
	});

	it("voit un octet changé, un morceau coupé, deux morceaux échangés, une clé d’un autre", async () => {
		const grand = Buffer.alloc(150_000, 7);
		const depot = await fichiers.deposer("ici", [grand], 150_000);
		const autre = await fichiers.deposer("ici", [Buffer.alloc(150_000, 8)], 150_000);
		assert.ok(depot.ok && autre.ok);
		const chemin = contenuDe(donnees, depot.empreinte);
		const sain = readFileSync(chemin);
		const pas = 65_536 + 16;
		const change = Buffer.from(sain);
		change[70_000] = (change[70_000] ?? 0) ^ 1;
		const abimes = [
			change,
			sain.subarray(0, 2 * pas),
			Buffer.concat([sain.subarray(pas, 2 * pas), sain.subarray(0, pas), sain.subarray(2 * pas)]),
			readFileSync(contenuDe(donnees, autre.empreinte)),
		];
		for (const abime of abimes) {
			writeFileSync(chemin, abime);
			await assert.rejects(fichiers.lire("ici", depot.empreinte), /abîmé/);
		}
		writeFileSync(chemin, sain);
		assert.ok(grand.equals(await fichiers.lire("ici", depot.empreinte)));
		const cle = join(chemin, "../cle");
		const saine = readFileSync(cle);
		writeFileSync(cle, readFileSync(join(contenuDe(donnees, autre.empreinte), "../cle")));
		await assert.rejects(fichiers.lire("ici", depot.empreinte), /abîmé/);
		writeFileSync(cle, saine);
	});

	it("n’ouvre aucun chemin fait d’une empreinte ou d’un organisme inventés", async () => {
		await assert.rejects(fichiers.lire("../ici", empreinte), /illisible/);
		await assert.rejects(fichiers.lire("ici", "../../base/secrets.json"), /illisible/);
	});

	it("efface", async () => {
		const chemin = contenuDe(donnees, empreinte);
		await fichiers.effacer("ici", empreinte);
		await fichiers.effacer("ici", empreinte);
		assert.equal(existsSync(chemin), false);
	});
});

describe("Tourner la clé", () => {
	const donnees = dossierDEssai();
	const fichiers = fichiersDe(donnees);
	const trousseau = join(donnees, "cles/fichiers.json");
	const versions = () => Object.keys(JSON.parse(readFileSync(trousseau, "utf8")).cles);
	const deposer = async (contenu: string) => {
		const depot = await fichiers.deposer("ici", texte(contenu), 100);
		assert.ok(depot.ok);
		return depot.empreinte;
	};
	const ancien = mkdtempSync(join(tmpdir(), "cles-"));
	after(() => rmSync(ancien, { recursive: true }));
	const empreintes: string[] = [];

	it("enveloppe tout de nouveau sans toucher aux contenus, et oublie l’ancienne", async () => {
		for (let n = 0; n < 5; n++) empreintes.push(await deposer(`contenu ${n}`));
		cpSync(trousseau, join(ancien, "fichiers.json"));
		const dates = empreintes.map((empreinte) => statSync(contenuDe(donnees, empreinte)).mtimeMs);
		const fait = await tournerLaCle(donnees);
		assert.deepEqual(fait, { ancienne: 1, courante: 2, faits: 5, dejaFaits: 0 });
		assert.deepEqual(versions(), ["2"]);
		for (const [rang, empreinte] of empreintes.entries()) {
			assert.equal(statSync(contenuDe(donnees, empreinte)).mtimeMs, dates[rang]);
			assert.equal(String(await fichiers.lire("ici", empreinte)), `contenu ${rang}`);
		}
	});

	it("l’ancienne n’ouvre plus rien ; perdue, la clé n’est pas remplacée par une autre", async () => {
		const [premiere = ""] = empreintes;
		const bon = readFileSync(trousseau);
		writeFileSync(trousseau, readFileSync(join(ancien, "fichiers.json")));
		await assert.rejects(fichiersDe(donnees).lire("ici", premiere), /la clé n° 2 n’est pas/);
		rmSync(trousseau);
		await assert.rejects(fichiersDe(donnees).lire("ici", premiere), /remettez votre copie/);
		assert.equal(existsSync(trousseau), false);
		writeFileSync(trousseau, bon, { mode: 0o600 });
		assert.equal(String(await fichiers.lire("ici", premiere)), "contenu 0");
	});

	it("coupée au milieu, tout s’ouvre encore, et la suivante la finit sans en commencer une autre", async () => {
		ajouterCle(donnees);
		const apres = await deposer("écrit entre les deux");
		assert.deepEqual(versions(), ["2", "3"]);
		for (const empreinte of [...empreintes, apres]) await fichiers.lire("ici", empreinte);
		const fait = await tournerLaCle(donnees);
		assert.deepEqual(fait, { ancienne: 2, courante: 3, faits: 5, dejaFaits: 1 });
		assert.deepEqual(versions(), ["3"]);
		for (const empreinte of [...empreintes, apres]) await fichiers.lire("ici", empreinte);
	});

	it("pendant qu’on dépose, rien de ce qui est acquis ne devient illisible", async () => {
		const acquis: string[] = [];
		let fini = false;
		const depots = (async () => {
			for (let n = 0; !fini; n++) acquis.push(await deposer(`pendant ${n}`));
		})();
		for (let tour = 0; tour < 3; tour++) await tournerLaCle(donnees);
		fini = true;
		await depots;
		assert.ok(acquis.length > 3);
		for (const empreinte of acquis) await fichiers.lire("ici", empreinte);
	});
});
