import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { Empechement } from "../base/empechement.ts";

export interface Fichier {
	/** From the root of the backup, with slashes. */
	chemin: string;
	taille: number;
	/** SHA-256 in hexadecimal. */
	empreinte: string;
}

export interface Manifeste {
	format: 1;
	/** Real time of its end: everything acknowledged before is in it. */
	quand: string;
	/** The major version of PostgreSQL, which alone can read it again. */
	postgresql: string;
	fichiers: Fichier[];
	/** Folders that must exist although nothing is in them. */
	dossiers: string[];
}

const nom = "manifeste.json";

export const ecrireManifeste = (dossier: string, manifeste: Manifeste): void =>
	writeFileSync(join(dossier, nom), JSON.stringify(manifeste, null, "\t"), {
		mode: 0o600,
		flush: true,
	});

export function lireManifeste(dossier: string): Manifeste {
	const chemin = join(dossier, nom);
	if (!existsSync(chemin)) {
		throw new Empechement(`${dossier} n’est pas une sauvegarde : ${nom} n’y est pas.`);
	}
	let manifeste: Manifeste;
	try {
		manifeste = JSON.parse(readFileSync(chemin, "utf8"));
	} catch {
		throw new Empechement(
			`Le manifeste de ${dossier} est illisible : prenez une autre sauvegarde.`,
		);
	}
	if (manifeste.format !== 1) {
		throw new Empechement(
			`La sauvegarde ${dossier} vient d’une version plus récente : mettez le programme à jour.`,
		);
	}
	const chemins = [...manifeste.fichiers.map(({ chemin }) => chemin), ...manifeste.dossiers];
	if (chemins.some(sort))
		throw new Empechement(`Le manifeste de ${dossier} nomme des fichiers hors de la sauvegarde.`);
	return manifeste;
}

const sort = (chemin: string) =>
	normalize(chemin) !== chemin || chemin.startsWith("..") || chemin.startsWith("/");

/** Reads everything again; the first file that is missing or changed. */
export async function premierDefaut(
	dossier: string,
	{ fichiers }: Manifeste,
): Promise<string | undefined> {
	for (const { chemin, empreinte } of fichiers) {
		if ((await empreinteDe(join(dossier, chemin))) !== empreinte) return chemin;
	}
	return undefined;
}

async function empreinteDe(chemin: string): Promise<string | undefined> {
	const empreinte = createHash("sha256");
	try {
		for await (const morceau of createReadStream(chemin)) empreinte.update(morceau);
	} catch {
		return undefined;
	}
	return empreinte.digest("hex");
}
