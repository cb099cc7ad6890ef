import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { mkdir, open, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Fichier } from "./manifeste.ts";

const tampon = 1024 * 1024;

export interface Copie {
	fichiers: Fichier[];
	dossiers: string[];
}

/** The files under a folder, and the folders themselves, deepest last; what is left out is not entered. */
export async function parcourir(
	racine: string,
	ecarter: (chemin: string) => boolean = () => false,
): Promise<{ fichiers: string[]; dossiers: string[] }> {
	const fichiers: string[] = [];
	const dossiers: string[] = [];
	const visiter = async (dossier: string) => {
		for (const entree of await lister(join(racine, dossier))) {
			const chemin = dossier ? `${dossier}/${entree.name}` : entree.name;
			if (ecarter(chemin)) continue;
			if (entree.isDirectory()) {
				dossiers.push(chemin);
				await visiter(chemin);
			} else if (entree.isFile()) fichiers.push(chemin);
		}
	};
	await visiter("");
	return { fichiers, dossiers };
}

/** Folders of a running database come and go. */
const lister = (dossier: string): Promise<Dirent[]> =>
	readdir(dossier, { withFileTypes: true }).catch((erreur) => {
		if (erreur.code === "ENOENT") return [];
		throw erreur;
	});

/** Copies one file to the disk itself; nothing when it has just disappeared. */
export async function copierFichier(
	source: string,
	destination: string,
): Promise<Omit<Fichier, "chemin"> | undefined> {
	const lu = await open(source, "r").catch((erreur) => {
		if (erreur.code === "ENOENT") return undefined;
		throw erreur;
	});
	if (!lu) return undefined;
	await using _lu = lu;
	await mkdir(dirname(destination), { recursive: true, mode: 0o700 });
	await using ecrit = await open(destination, "wx", 0o600);
	const empreinte = createHash("sha256");
	const morceau = Buffer.allocUnsafe(tampon);
	let taille = 0;
	for (;;) {
		const { bytesRead } = await lu.read(morceau, 0, tampon, taille);
		if (bytesRead === 0) break;
		const partie = morceau.subarray(0, bytesRead);
		empreinte.update(partie);
		await ecrit.writeFile(partie);
		taille += bytesRead;
	}
	await ecrit.sync();
	return { taille, empreinte: empreinte.digest("hex") };
}

export async function copierDossier(
	source: string,
	destination: string,
	prefixe: string,
	ecarter?: (chemin: string) => boolean,
): Promise<Copie> {
	const { fichiers, dossiers } = await parcourir(source, ecarter);
	const copie: Copie = { fichiers: [], dossiers: dossiers.map((d) => `${prefixe}/${d}`) };
	for (const dossier of ["", ...dossiers])
		await mkdir(join(destination, prefixe, dossier), { recursive: true, mode: 0o700 });
	for (const chemin of fichiers) {
		const fait = await copierFichier(join(source, chemin), join(destination, prefixe, chemin));
		if (fait) copie.fichiers.push({ chemin: `${prefixe}/${chemin}`, ...fait });
	}
	return copie;
}
