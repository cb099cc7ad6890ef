import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Foyer } from "../src/foyer/types.ts";
import { calculer } from "../src/index.ts";

const ici = dirname(fileURLToPath(import.meta.url));
const cas: Foyer[] = readFileSync(join(ici, "cas.ndjson"), "utf8")
	.split("\n")
	.filter((ligne) => ligne !== "")
	.map((ligne) => JSON.parse(ligne).foyer);

let ailleurs = "";
const lancer = (programme: string, args: string[]) =>
	execFileSync(programme, args, {
		cwd: ailleurs,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "pipe"],
	});
const node = (...args: string[]) => lancer(process.execPath, args);

/** Le dépôt réduit à ce qu'il faut pour empaqueter, afin de ne pas toucher au vrai pendant les essais. */
function copierDepot(): string {
	const depot = join(ailleurs, "depot");
	const droits = join(ici, "..");
	for (const fichier of ["LICENSE", "tsconfig.json"])
		cpSync(join(droits, "..", fichier), join(depot, fichier));
	cpSync(droits, join(depot, "droits"), {
		recursive: true,
		filter: (chemin) => !chemin.includes("node_modules"),
	});
	symlinkSync(join(droits, "..", "node_modules"), join(depot, "node_modules"));
	return join(depot, "droits");
}

before(() => {
	ailleurs = mkdtempSync(join(tmpdir(), "droits-paquet-"));
	const droits = copierDepot();
	const avant = lister(droits);
	const archive = lancer("npm", ["pack", droits]).trim().split("\n").at(-1) as string;
	assert.deepEqual(lister(droits), avant, "empaqueter laisse le dossier comme il était");
	writeFileSync(join(ailleurs, "package.json"), '{"private":true,"type":"module"}');
	lancer("npm", ["install", "--offline", "--no-audit", "--no-fund", join(ailleurs, archive)]);
	mkdirSync(join(ailleurs, "essai"));
});

function lister(dossier: string): string[] {
	const manifeste = readFileSync(join(dossier, "package.json"), "utf8");
	return [...readdirSync(dossier, { recursive: true, encoding: "utf8" }).sort(), manifeste];
}

after(() => rmSync(ailleurs, { recursive: true, force: true }));

test("le paquet installé ailleurs n'a aucune dépendance et donne les mêmes droits", () => {
	const manifeste = readFileSync(join(ailleurs, "node_modules/droits/package.json"), "utf8");
	assert.deepEqual(
		Object.keys(JSON.parse(manifeste)).filter((cle) => cle.toLowerCase().includes("dependencies")),
		[],
	);
	writeFileSync(join(ailleurs, "essai/foyers.json"), JSON.stringify(cas));
	writeFileSync(
		join(ailleurs, "essai/calculer.js"),
		`import { readFileSync } from "node:fs";
import { calculer } from "droits";
const foyers = JSON.parse(readFileSync("essai/foyers.json", "utf8"));
console.log(JSON.stringify(foyers.map((foyer) => calculer(foyer).droits)));`,
	);
	assert.deepEqual(
		JSON.parse(node("essai/calculer.js")),
		cas.map((foyer) => calculer(foyer).droits),
	);
});

test("l'archive ne contient que la commande, le JavaScript et ses types", () => {
	const installe = join(ailleurs, "node_modules/droits");
	assert.deepEqual(readdirSync(installe).sort(), [
		"LICENSE",
		"README.md",
		"bin",
		"dist",
		"package.json",
	]);
	const fichiers = readdirSync(join(installe, "dist"), { recursive: true, encoding: "utf8" });
	const deTrop = fichiers.filter((nom) => /\.(test|fixture|bench)\.|(?<!\.d)\.ts$/.test(nom));
	assert.deepEqual(deTrop, []);
});

test("la commande du paquet traite un fichier, en deux fils", () => {
	const bin = join(ailleurs, "node_modules/droits/bin/droits.js");
	const dupliques = Array.from({ length: 40 }, (_, copie) =>
		cas.map((foyer) => JSON.stringify({ ...foyer, id: `${foyer.id}-${copie}` })).join("\n"),
	).join("\n");
	writeFileSync(join(ailleurs, "essai/foyers.ndjson"), dupliques);
	const lignes = node(bin, "calculer", "essai/foyers.ndjson", "--fils", "2").trim().split("\n");
	assert.equal(lignes.length, 40 * cas.length);
	assert.equal(JSON.parse(lignes[0]).id, `${cas[0].id}-0`);
	assert.match(node(bin, "--version"), /^\d+\.\d+\.\d+\n$/);
	assert.match(node(bin, "expliquer", "essai/foyers.ndjson", "--id", `${cas[0].id}-0`), /€/);
});

test("les types du paquet se lisent chez qui l'installe, l'exemple de la notice aussi, et refusent une faute", () => {
	const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
	const verifier = (code: string) => {
		writeFileSync(join(ailleurs, "essai/types.ts"), code);
		const compilerOptions = {
			noEmit: true,
			strict: true,
			module: "nodenext",
			target: "es2024",
			types: [],
		};
		const projet = JSON.stringify({ compilerOptions, files: ["types.ts"] });
		writeFileSync(join(ailleurs, "essai/tsconfig.json"), projet);
		return node(tsc, "-p", "essai");
	};
	const notice = readFileSync(join(ailleurs, "node_modules/droits/README.md"), "utf8");
	verifier(/```ts\n(.*?)```/s.exec(notice)?.[1] ?? "export default fautif;");
	const debut = `import { calculer, type Foyer, type Resultat } from "droits";
const foyer: Foyer = { id: "a", mois: "2020-12", logement: null, personnes: [] };
const resultat: Resultat = calculer(foyer, { lecture: "droit" });\n`;
	verifier(`${debut}export const ppa: number | null = resultat.droits.ppa;`);
	assert.throws(() => verifier(`${debut}export const ppa: string = resultat.droits.ppa;`));
});
