#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

const VERSION_MINIMALE = [22, 18];
const [majeure, mineure] = process.versions.node.split(".").map(Number);
const [majeureMinimale, mineureMinimale] = VERSION_MINIMALE;

if (majeure < majeureMinimale || (majeure === majeureMinimale && mineure < mineureMinimale)) {
	console.error(
		`droits demande Node.js ${VERSION_MINIMALE.join(".")} ou plus récent, et celui-ci est ${process.versions.node} : installez-le depuis https://nodejs.org, puis relancez la commande.`,
	);
	process.exit(2);
}

module.enableCompileCache();

const sources = new URL("../src/cli/main.ts", import.meta.url);
const publie = new URL("../dist/cli/main.js", import.meta.url);
const { executer } = await import((existsSync(sources) ? sources : publie).href);
process.exitCode = await executer(process.argv.slice(2));
