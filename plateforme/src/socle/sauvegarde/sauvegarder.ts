import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Acces } from "../base/connexion.ts";
import { dossierBase } from "../base/dossier.ts";
import { Empechement } from "../base/empechement.ts";
import { type Copie, copierDossier, copierFichier } from "./copier.ts";
import { copierGrappe } from "./grappe.ts";
import { ecrireManifeste, type Manifeste, premierDefaut } from "./manifeste.ts";

export interface Sauvegarde {
	fichiers: number;
	octets: number;
	/** Encrypted files are in it, and the keys that open them are here, not there. */
	clesAPart: boolean;
}

/**
 * Copies everything that the platform would need to start elsewhere, while it serves. Made aside and
 * checked before it takes its name: an interrupted backup does not look like one.
 */
export async function sauvegarder(
	donnees: string,
	administrateur: Acces,
	destination: string,
): Promise<Sauvegarde> {
	const cible = preparer(donnees, destination);
	const partielle = `${cible}.partielle`;
	rmSync(partielle, { recursive: true, force: true });
	mkdirSync(partielle, { recursive: true, mode: 0o700 });
	chmodSync(partielle, 0o700);
	const manifeste = await copierTout(donnees, administrateur, partielle);
	ecrireManifeste(partielle, manifeste);
	const defaut = await premierDefaut(partielle, manifeste);
	if (defaut) {
		throw new Empechement(
			`La sauvegarde se relit mal (${defaut}) : vérifiez le disque de ${cible}, puis recommencez.`,
		);
	}
	if (existsSync(cible)) rmSync(cible, { recursive: true });
	renameSync(partielle, cible);
	const octets = manifeste.fichiers.reduce((somme, { taille }) => somme + taille, 0);
	const chiffres = manifeste.fichiers.some(({ chemin }) => chemin.startsWith("fichiers/"));
	return { fichiers: manifeste.fichiers.length, octets, clesAPart: chiffres };
}

function preparer(donnees: string, destination: string): string {
	const cible = resolve(destination);
	const dans = (dossier: string, autre: string) => !relative(dossier, autre).startsWith("..");
	if (dans(donnees, cible) || dans(cible, donnees)) {
		throw new Empechement(
			`La sauvegarde doit aller hors du dossier des données (${donnees}), de préférence sur un autre disque.`,
		);
	}
	if (existsSync(cible) && readdirSync(cible).length > 0) {
		throw new Empechement(
			`${cible} n’est pas vide : donnez à cette sauvegarde un dossier nouveau.`,
		);
	}
	return cible;
}

/**
 * Published heads first, so that none is ahead of the chain that is copied; files last, since a row
 * is written after the file that it names. Not the keys of these files: stolen with them, they would
 * open them all.
 */
async function copierTout(
	donnees: string,
	administrateur: Acces,
	partielle: string,
): Promise<Manifeste> {
	const { grappe, secrets } = dossierBase(donnees);
	const copies: Copie[] = [];
	const dossier = async (nom: string, ecarter?: (chemin: string) => boolean) => {
		if (existsSync(join(donnees, nom)))
			copies.push(await copierDossier(join(donnees, nom), partielle, nom, ecarter));
	};
	await dossier("scelles");
	copies.push(await copierGrappe(administrateur, grappe, partielle, "base/postgresql"));
	const quand = new Date().toISOString();
	copies.push(await copierUn(secrets, partielle, "base/secrets.json"));
	for (const entree of readdirSync(donnees, { withFileTypes: true })) {
		if (["base", "scelles", "cles"].includes(entree.name)) continue;
		if (entree.isFile())
			copies.push(await copierUn(join(donnees, entree.name), partielle, entree.name));
		// A deposit that is not finished is no file yet.
		if (entree.isDirectory()) await dossier(entree.name, (chemin) => chemin === "depots");
	}
	return {
		format: 1,
		quand,
		postgresql: readFileSync(join(grappe, "PG_VERSION"), "utf8").trim(),
		fichiers: copies.flatMap(({ fichiers }) => fichiers),
		dossiers: copies.flatMap(({ dossiers }) => dossiers),
	};
}

async function copierUn(source: string, partielle: string, chemin: string): Promise<Copie> {
	const fait = await copierFichier(source, join(partielle, chemin));
	return { fichiers: fait ? [{ chemin, ...fait }] : [], dossiers: [] };
}
