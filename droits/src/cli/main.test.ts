import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ligne } from "../population/population.fixture.ts";
import { contenu, droits, droitsInterrompu, fichier } from "./ligne-de-commande.fixture.ts";

describe("droits, sans savoir s'en servir", () => {
	it("sans rien : l'aide, et le code 2", async () => {
		const { code, sortie, erreurs } = await droits([]);
		assert.deepEqual([code, sortie], [2, ""]);
		assert.match(erreurs, /droits calculer foyers\.ndjson/);
	});
	for (const args of [["aide"], ["--help"], ["-h"]])
		it(`${args[0]} : l'aide, et le code 0`, async () => {
			const { code, sortie, erreurs } = await droits(args);
			assert.deepEqual([code, erreurs], [0, ""]);
			assert.match(sortie, /calculer +calcule tous les droits/);
		});
	for (const args of [
		["aide", "calculer"],
		["calculer", "--help"],
		["calculer", "--net", "-h"],
	])
		it(`${args.join(" ")} : l'aide de la commande, avec des exemples`, async () => {
			const { code, sortie } = await droits(args);
			assert.equal(code, 0);
			assert.match(sortie, /^droits calculer \[FICHIER\]/);
			assert.match(sortie, /zcat/);
		});
	it("--version", async () => {
		const { code, sortie } = await droits(["--version"]);
		assert.equal(code, 0);
		assert.match(sortie, /^\d+\.\d+\.\d+\n$/);
	});
});

describe("Une commande fausse est refusée d'une phrase, avec le code 2", () => {
	const absent = fichier("absent.ndjson");
	const present = fichier("present.ndjson", `${ligne("a")}\n`);
	for (const [args, phrase] of [
		[["calcule"], /« calcule » n'existe pas : choisissez calculer, /],
		[["aide", "nager"], /« nager » n'existe pas/],
		[["calculer", "--couleur"], /L'option --couleur n'existe pas/],
		[["calculer", "-x"], /L'option -x n'existe pas/],
		[["calculer", "--constructor"], /n'existe pas/],
		[["calculer", "--net=oui"], /--net ne prend pas de valeur/],
		[["calculer", "--rejets"], /--rejets demande une valeur/],
		[["calculer", "--rejets", "--net"], /--rejets demande une valeur/],
		[["calculer", "--fils", "0"], /--fils .* de 1 à 256/],
		[["calculer", "--graine", "-1"], /--graine/],
		[["calculer", "--graine=1.5"], /--graine .* nombre entier/],
		[["calculer", "--lecture", "libre"], /choisissez droit ou openfisca/],
		[["calculer", "--hypotheses", absent], /n'existe pas/],
		[["calculer", "--hypotheses", present], /Hypothèses de .* : id n'existe pas/],
		[["calculer", present, present], /Un seul fichier/],
		[["calculer", present, "--sortie", present], /sert deux fois/],
		[
			["calculer", present, "--rejets", fichier("ici")].concat("--sortie", fichier("ici")),
			/sert deux fois/,
		],
		[["calculer", present, "--sortie", fichier("nulle-part/s.ndjson")], /ne peut pas être écrit/],
		[["valider", absent], /ne peut pas être lu : il n'existe pas/],
		[["valider", fichier(".")], /est un dossier/],
	] as [string[], RegExp][])
		it(args.map((arg) => arg.replace(/.*\//, "")).join(" "), async () => {
			const { code, sortie, erreurs } = await droits(args);
			assert.deepEqual([code, sortie], [2, ""]);
			assert.match(erreurs, phrase);
			assert.doesNotMatch(erreurs, /^\s+at /m);
			assert.equal(erreurs.trimEnd().split("\n").length, 1);
		});
	it("une entrée vide", async () => {
		const { code, erreurs } = await droits(["calculer"], "\n\n");
		assert.equal(code, 2);
		assert.match(erreurs, /^Rien n'a pu être lu : l'entrée est vide/);
	});
});

describe("droits valider", () => {
	it("compte les foyers valides : code 0", async () => {
		const { code, sortie, erreurs } = await droits(["valider"], `${ligne("a")}\n${ligne("b")}`);
		assert.deepEqual([code, sortie, erreurs], [0, "2 foyers valides, 0 rejet\n", ""]);
	});
	it("dit les rejets sur la sortie d'erreur : code 1", async () => {
		const { code, sortie, erreurs } = await droits(["valider", "-"], `${ligne("a")}\n{}\n`);
		assert.deepEqual([code, sortie], [1, "1 foyer valide, 1 rejet\n"]);
		assert.equal(JSON.parse(erreurs).ligne, 2);
		assert.deepEqual(Object.keys(JSON.parse(erreurs)), ["ligne", "champ", "motif"]);
	});
	it("les écrit dans un fichier sur demande, créé même s'il n'y en a pas", async () => {
		const rejets = fichier("rejets.ndjson", "de la fois d'avant");
		assert.equal((await droits(["valider", "--rejets", rejets], ligne("a"))).code, 0);
		assert.equal(contenu(rejets), "");
		const { code, erreurs } = await droits(["valider", "--rejets", rejets], "{}");
		assert.deepEqual([code, erreurs], [1, ""]);
		assert.match(contenu(rejets), /^\{"ligne":1,"champ":"id","motif":"[^"]+"\}\n$/);
	});
});

describe("Un tube fermé", () => {
	it("finit en silence, avec le code 0", async () => {
		const lignes = Array.from({ length: 40_000 }, (_, rang) => ligne(`f${rang}`));
		const population = fichier("population.ndjson", lignes.join("\n"));
		for (const fils of ["1", "2"]) {
			const { code, erreurs } = await droitsInterrompu(["calculer", population, "--fils", fils]);
			assert.deepEqual([code, erreurs], [0, ""]);
		}
	});
});
