import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { dossierDEssai } from "../base/base.fixture.ts";
import { fichiersDe } from "../index.server.ts";

const texte = (contenu: string) => [Buffer.from(contenu)];

describe("Le dossier des fichiers", () => {
	const donnees = dossierDEssai();
	const fichiers = fichiersDe(donnees);
	const empreinte = createHash("sha256").update("quittance").digest("hex");
	const place = join(
		donnees,
		"fichiers/ici",
		empreinte.slice(0, 2),
		empreinte.slice(2, 4),
		empreinte,
	);

	it("range un contenu sous son empreinte, une fois, pour son seul compte", async () => {
		for (let fois = 0; fois < 2; fois++)
			assert.deepEqual(
				await fichiers.deposer("ici", [Buffer.from("quit"), Buffer.from("tance")], 9),
				{
					ok: true,
					empreinte,
					taille: 9,
				},
			);
		assert.equal(statSync(place).mode & 0o777, 0o600);
		assert.equal(String(await fichiers.lire("ici", empreinte)), "quittance");
	});

	it("ne le montre pas à un autre organisme", () =>
		assert.rejects(fichiers.lire("ailleurs", empreinte), { code: "ENOENT" }));

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

	it("voit un contenu abîmé sur le disque", async () => {
		writeFileSync(place, "quittanse");
		await assert.rejects(fichiers.lire("ici", empreinte), /abîmé/);
	});

	it("n’ouvre aucun chemin fait d’une empreinte ou d’un organisme inventés", async () => {
		await assert.rejects(fichiers.lire("../ici", empreinte), /illisible/);
		await assert.rejects(fichiers.lire("ici", "../../base/secrets.json"), /illisible/);
	});

	it("efface", async () => {
		await fichiers.effacer("ici", empreinte);
		await fichiers.effacer("ici", empreinte);
		assert.equal(existsSync(place), false);
	});
});
