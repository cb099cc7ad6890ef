/**
 * Prépare le paquet npm dans un dossier : JavaScript et types compilés, commande, notice, sans dépendance.
 *
 *   node droits/empaqueter.js [DOSSIER]   (défaut : droits/paquet), puis npm publish DOSSIER
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ici = dirname(fileURLToPath(import.meta.url));
const dossier = resolve(process.argv[2] ?? join(ici, "paquet"));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

rmSync(dossier, { recursive: true, force: true });
mkdirSync(dossier, { recursive: true });
execFileSync(
	process.execPath,
	[tsc, "-p", join(ici, "tsconfig.paquet.json"), "--outDir", join(dossier, "dist")],
	{ stdio: "inherit" },
);
for (const fichier of ["bin", "README.md"])
	cpSync(join(ici, fichier), join(dossier, fichier), { recursive: true });
cpSync(join(ici, "..", "LICENSE"), join(dossier, "LICENSE"));

const source = JSON.parse(readFileSync(join(ici, "package.json"), "utf8"));
const { name, version, description, license, type, bin } = source;
const manifeste = {
	name,
	version,
	description,
	license,
	type,
	engines: { node: ">=22.18" },
	bin,
	exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};
writeFileSync(join(dossier, "package.json"), `${JSON.stringify(manifeste, null, "\t")}\n`);
