import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { Empechement, peupler } from "plateforme/reprise";
import { ORGANISME, passe } from "./annee.ts";

const BIN = fileURLToPath(new URL("../../bin/simuler.js", import.meta.url));
const dossier = mkdtempSync(join(tmpdir(), "simuler-annee-"));
const fichiers = join(dossier, "fichiers");
after(() => rmSync(dossier, { recursive: true, force: true }));

const lancer = (donnees: string, ...args: string[]) =>
	spawnSync(process.execPath, [BIN, "annee", ...args], {
		encoding: "utf8",
		env: { ...process.env, DATABASE_URL: "", DROIT_OUVERT_DONNEES: join(dossier, donnees) },
	});

describe("simuler annee", () => {
	it("demande une année, et ne simule que 2020 : sortie 2", () => {
		for (const [args, phrase] of [
			[[], /Quelle année/],
			[["2019"], /Seule l'année 2020 se simule \(reçu : « 2019 »\)/],
			[["2020", "--complet", "--nombre", "3"], /--complet ou --nombre/],
			[["2020", "--nombre", "0"], /au moins 1/],
			[["2020", "--partiel"], /--partiel n'existe pas/],
		] as const) {
			const { status, stderr } = lancer("rien", ...args);
			assert.equal(status, 2, stderr);
			assert.match(stderr, phrase);
		}
	});

	it("écrit treize extraits, les récits et les actions dans le dossier demandé", () => {
		const { status, stderr } = lancer("rien", "2020", "--nombre", "20", "--sortie", fichiers);
		assert.equal(status, 0, stderr);
		const noms = readdirSync(fichiers);
		assert.equal(noms.filter((nom) => nom.startsWith("extrait-")).length, 13);
		assert.ok(noms.includes("recits.ndjson") && noms.includes("actions.json"));
		const dernier = readFileSync(join(fichiers, "extrait-2021-01-04.ndjson"), "utf8");
		assert.equal(dernier.trimEnd().split("\n").length, 20);
	});

	it("verse l'année dans une base vide, et refuse de la verser deux fois", () => {
		const verse = lancer("base", "2020", "--nombre", "20");
		assert.equal(verse.status, 0, verse.stderr);
		assert.match(verse.stderr, /extrait du 2021-01-04 : 20 lignes/);
		assert.match(verse.stderr, /faits : \d+ sollicitations/);
		const encore = lancer("base", "2020", "--nombre", "20");
		assert.equal(encore.status, 1);
		assert.match(encore.stderr, /contient déjà l’organisme caf-01.*Supprimez .*base/);
	});

	it("dit comment recommencer quand elle s'arrête en chemin", async () => {
		process.env.DROIT_OUVERT_DONNEES = join(dossier, "arretee");
		const entiere = { ...ORGANISME, ...passe(fichiers) };
		const perdu = { chemin: join(dossier, "perdu.ndjson"), quand: "2020-02-01T05:00:00+01:00" };
		const extraits = [...entiere.extraits.slice(0, 1), perdu];
		await assert.rejects(peupler({ ...entiere, extraits }), (erreur: Error) => {
			assert.ok(erreur instanceof Empechement);
			assert.match(erreur.message, /n’a pas été versée en entier : .*perdu\.ndjson/);
			assert.match(erreur.message, /supprimez .*arretee\/base, puis relancez/);
			return true;
		});
		await assert.rejects(peupler(entiere), /contient déjà l’organisme caf-01/);
	});
});
