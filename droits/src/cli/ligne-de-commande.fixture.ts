import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DROITS = new URL("../../bin/droits.js", import.meta.url).pathname;
const dossier = mkdtempSync(join(tmpdir(), "droits-"));

export interface Execution {
	code: number | null;
	sortie: string;
	erreurs: string;
}

/** Lance `droits`, l'entrée donnée sur l'entrée standard. */
export async function droits(args: string[], entree = ""): Promise<Execution> {
	const processus = spawn(process.execPath, [DROITS, ...args]);
	const sortie: Buffer[] = [];
	const erreurs: Buffer[] = [];
	processus.stdout.on("data", (morceau: Buffer) => sortie.push(morceau));
	processus.stderr.on("data", (morceau: Buffer) => erreurs.push(morceau));
	processus.stdin.on("error", () => {});
	processus.stdin.end(entree);
	const [code] = (await once(processus, "close")) as [number | null];
	return {
		code,
		sortie: Buffer.concat(sortie).toString(),
		erreurs: Buffer.concat(erreurs).toString(),
	};
}

/** Lance `droits` et ferme sa sortie dès la première ligne lue, comme le fait `| head`. */
export async function droitsInterrompu(args: string[]): Promise<Execution> {
	const processus = spawn(process.execPath, [DROITS, ...args]);
	const erreurs: Buffer[] = [];
	processus.stderr.on("data", (morceau: Buffer) => erreurs.push(morceau));
	processus.stdout.once("data", () => processus.stdout.destroy());
	processus.stdin.end();
	const [code] = (await once(processus, "close")) as [number | null];
	return { code, sortie: "", erreurs: Buffer.concat(erreurs).toString() };
}

export function fichier(nom: string, contenu?: string | Uint8Array): string {
	const chemin = join(dossier, nom);
	if (contenu !== undefined) writeFileSync(chemin, contenu);
	return chemin;
}

export function contenu(chemin: string): string {
	return readFileSync(chemin, "utf8");
}
