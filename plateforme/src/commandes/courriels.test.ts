import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { baseDEssai, dossierDEssai } from "../socle/essais.ts";
import { lancer } from "./lancer.fixture.ts";

describe("La commande courriels prend des messages gardés en fichiers", () => {
	const dossier = dossierDEssai();
	const boite = join(dossier, "messages");
	before(async () => {
		const serveur = await baseDEssai(dossier);
		await serveur.arreter();
		mkdirSync(boite);
		for (const n of [1, 2])
			writeFileSync(
				join(boite, `${n}.eml`),
				`From: ines@exemple.fr\r\nSubject: n ${n}\r\n\r\nBonjour ${n}\r\n`,
			);
	});
	const courriels = (...mots: string[]) =>
		lancer(["courriels", ...mots], { DROIT_OUVERT_DONNEES: dossier, DATABASE_URL: "" });

	it("chacun une fois, même repris", async () => {
		const premier = await courriels(boite, "--organisme", "ici");
		assert.deepEqual(
			[premier.code, premier.sortie.trim()],
			[0, "2\u00a0courriels pris, 0 déjà là, 0 en échec."],
		);
		const second = await courriels(join(boite, "1.eml"), "--organisme", "ici");
		assert.equal(second.sortie.trim(), "0\u00a0courriel pris, 1 déjà là, 0 en échec.");
	});

	it("sans fichier, elle dit son usage ; un fichier absent se dit", async () => {
		assert.equal((await courriels()).code, 2);
		const absent = await courriels(join(boite, "absent.eml"), "--organisme", "ici");
		assert.equal(absent.code, 1);
		assert.match(absent.erreurs, /absent\.eml/);
	});
});
