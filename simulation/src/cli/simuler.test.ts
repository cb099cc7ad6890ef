import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/simuler.js", import.meta.url));
const dossier = mkdtempSync(join(tmpdir(), "simuler-"));
after(() => rmSync(dossier, { recursive: true }));

const lancer = (...args: string[]) =>
	spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8", maxBuffer: 1e9 });

test("la même graine donne les mêmes octets, une autre graine d'autres foyers", () => {
	const un = lancer("foyers", "--nombre", "300", "--graine", "7").stdout;
	assert.equal(un, lancer("foyers", "--nombre", "300", "--graine", "7").stdout);
	assert.notEqual(un, lancer("foyers", "--nombre", "300", "--graine", "8").stdout);
});

test("le foyer de rang k ne dépend pas du nombre demandé", () => {
	const court = lancer("foyers", "--nombre", "40").stdout;
	assert.ok(lancer("foyers", "--nombre", "120").stdout.startsWith(court));
});

test("les dossiers aussi : même graine, mêmes octets, sans dépendre du nombre", () => {
	const court = lancer("dossiers", "--nombre", "40", "--graine", "7").stdout;
	const long = lancer("dossiers", "--nombre", "60", "--graine", "7").stdout;
	assert.ok(long.startsWith(court) && court.split("\n").length === 41);
	assert.notEqual(court, lancer("dossiers", "--nombre", "40", "--graine", "8").stdout);
});

test("la vérité va dans son fichier, une ligne par foyer, avec les mêmes identifiants", () => {
	const chemin = join(dossier, "verite.ndjson");
	const { stdout } = lancer("foyers", "--nombre", "100", "--verite", chemin);
	const lire = (texte: string) =>
		texte
			.trim()
			.split("\n")
			.map((l) => JSON.parse(l));
	const verites = lire(readFileSync(chemin, "utf8"));
	assert.deepEqual(
		verites.map((v) => v.id),
		lire(stdout).map((f) => f.id),
	);
	assert.deepEqual(Object.keys(verites[0]), ["id", "foyer", "non_demandes", "erreurs", "ruptures"]);
});

for (const [nom, args, motif] of [
	["une option inconnue", ["foyers", "--nombres", "3"], /L'option --nombres n'existe pas/],
	["un nombre qui n'en est pas un", ["foyers", "--nombre", "beaucoup"], /nombre entier/],
	["une valeur absente", ["foyers", "--graine"], /demande une valeur/],
	["un jour hors du mois simulé", ["dossiers", "--date", "2020-11-30"], /un jour de 2020-12/],
	["un jour qui n'existe pas", ["dossiers", "--date", "2020-12-32"], /un jour de 2020-12/],
	["une commande inconnue", ["foyer"], /n'est pas une commande/],
	[
		"un fichier qui n'existe pas",
		["juger", "--foyers", "x", "--verite", "x", "--detections", "x"],
		/Impossible de lire/,
	],
	["un fichier qui manque", ["juger"], /Il manque --foyers/],
	[
		"une vérité que l'on ne peut pas écrire",
		["foyers", "--verite", "/nulle/part/v"],
		/Impossible d'écrire/,
	],
] as const)
	test(`${nom} : une phrase en français, sortie 2`, () => {
		const { status, stderr } = lancer(...args);
		assert.equal(status, 2);
		assert.match(stderr, motif);
		assert.doesNotMatch(stderr, /\n {4}at /);
	});

test("un lecteur qui ferme tôt termine la commande sans bruit", () => {
	const commande = `"${process.execPath}" "${BIN}" foyers --nombre 3000 | head -1 | wc -l`;
	const sortie = spawnSync("bash", ["-o", "pipefail", "-c", commande], { encoding: "utf8" });
	assert.equal(sortie.status, 0);
	assert.equal(sortie.stdout.trim(), "1");
	assert.equal(sortie.stderr, "");
});

test("l'aide donne des exemples", () => {
	assert.match(execFileSync(process.execPath, [BIN, "--help"], { encoding: "utf8" }), /Exemples/);
});

test("juger rend un tableau, ou du JSON avec --json", () => {
	const chemin = (nom: string) => join(dossier, nom);
	writeFileSync(chemin("f"), '{"id":"a"}\n');
	writeFileSync(
		chemin("v"),
		'{"id":"a","non_demandes":[{"prestation":"ppa","montant":80}],"erreurs":[],"ruptures":[]}\n',
	);
	writeFileSync(
		chemin("d"),
		'{"id":"a","prestation":"ppa","situation":"a_demander","statut":"certain","probabilite":1}\n',
	);
	const args = [
		"juger",
		"--foyers",
		chemin("f"),
		"--verite",
		chemin("v"),
		"--detections",
		chemin("d"),
	];
	assert.match(lancer(...args).stdout, /1 foyers? jugés?/);
	assert.equal(JSON.parse(lancer(...args, "--json").stdout).ensemble.rappel, 1);
});
