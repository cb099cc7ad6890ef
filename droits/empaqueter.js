/**
 * Prépare le paquet autour de `npm pack` et `npm publish` (scripts prepack et postpack) : JavaScript et
 * types compilés dans dist/, et le manifeste qui y mène. Dans le dépôt, l'entrée reste src/index.ts.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ici = dirname(fileURLToPath(import.meta.url));
const MANIFESTE = join(ici, "package.json");
const GARDE = join(ici, "package.depot.json");
const LICENCE = join(ici, "LICENSE");
const DIST = join(ici, "dist");

defaire();
if (process.argv[2] !== "--defaire") preparer();

function preparer() {
	const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
	execFileSync(process.execPath, [tsc, "-p", join(ici, "tsconfig.paquet.json")], {
		stdio: "inherit",
	});
	copyFileSync(join(ici, "..", "LICENSE"), LICENCE);
	copyFileSync(MANIFESTE, GARDE);
	const { devDependencies, scripts, ...publie } = JSON.parse(readFileSync(GARDE, "utf8"));
	publie.engines = { node: ">=22.18" };
	publie.exports = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } };
	writeFileSync(MANIFESTE, `${JSON.stringify(publie, null, "\t")}\n`);
}

/** Rend le dossier tel qu'il était, même si l'empaquetage d'avant a été interrompu. */
function defaire() {
	rmSync(DIST, { recursive: true, force: true });
	rmSync(LICENCE, { force: true });
	if (existsSync(GARDE)) renameSync(GARDE, MANIFESTE);
}
