import { createReadStream, realpathSync, type WriteStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ErreurDeCommande } from "./commande.ts";

const MORCEAU = 2 ** 20;

export interface Entree {
	flux: AsyncIterable<Uint8Array>;
	/** Taille en octets, si elle est connue d'avance. */
	taille: number | null;
}

/** Ouvre le fichier à lire ; « - » ou rien : l'entrée standard. */
export async function ouvrirEntree(fichiers: string[]): Promise<Entree> {
	const [chemin, enTrop] = fichiers;
	if (enTrop !== undefined)
		throw new ErreurDeCommande(
			`Un seul fichier à la fois : « ${enTrop} » est en trop (réunissez-les avec cat).`,
		);
	if (chemin === undefined && process.stdin.isTTY)
		throw new ErreurDeCommande(
			"Aucun foyer à lire : nommez un fichier, ou envoyez les foyers sur l'entrée standard.",
		);
	if (chemin === undefined || chemin === "-") return { flux: process.stdin, taille: null };
	return enClair(chemin, "lu", async () => {
		const fichier = await open(chemin);
		const etat = await fichier.stat();
		if (etat.isDirectory()) {
			await fichier.close();
			throw new ErreurDeCommande(`« ${chemin} » est un dossier : nommez un fichier.`);
		}
		return {
			flux: createReadStream(chemin, { fd: fichier, highWaterMark: MORCEAU }),
			taille: etat.isFile() ? etat.size : null,
		};
	});
}

export function ouvrirSortie(chemin: string): Promise<WriteStream> {
	return enClair(chemin, "écrit", async () => (await open(chemin, "w")).createWriteStream());
}

export function lireJson(chemin: string): Promise<unknown> {
	return enClair(chemin, "lu", async () => {
		const texte = await readFile(chemin, "utf8");
		try {
			return JSON.parse(texte);
		} catch {
			throw new ErreurDeCommande(
				`« ${chemin} » n'est pas du JSON lisible : vérifiez guillemets, virgules et accolades.`,
			);
		}
	});
}

/** Écrire dans le fichier qu'on lit, ou deux fois dans le même, perdrait des données. */
export function refuserMemeFichier(chemins: (string | undefined)[]): void {
	const vus = new Set<string>();
	for (const chemin of chemins) {
		if (chemin === undefined || chemin === "-" || chemin.startsWith("/dev/")) continue;
		const reel = cheminReel(chemin);
		if (vus.has(reel))
			throw new ErreurDeCommande(
				`« ${chemin} » sert deux fois : donnez des fichiers différents à lire et à écrire.`,
			);
		vus.add(reel);
	}
}

function cheminReel(chemin: string): string {
	try {
		return realpathSync(chemin);
	} catch {
		return resolve(chemin);
	}
}

const CAUSES: Record<string, string> = {
	ENOENT: "il n'existe pas, ou son dossier n'existe pas : vérifiez le chemin",
	ENOTDIR: "un dossier de son chemin est un fichier : vérifiez le chemin",
	EISDIR: "c'est un dossier : nommez un fichier",
	EACCES: "vous n'en avez pas le droit : vérifiez ses permissions",
	EPERM: "vous n'en avez pas le droit : vérifiez ses permissions",
	EROFS: "le disque est en lecture seule : choisissez un autre dossier",
	ENOSPC: "le disque est plein : libérez de la place",
};

/** La cause d'un échec du système, en une phrase ; null si elle est d'une autre nature. */
export function causeSysteme(erreur: unknown): string | null {
	const { code } = erreur as NodeJS.ErrnoException;
	return (code !== undefined && CAUSES[code]) || null;
}

async function enClair<T>(chemin: string, fait: string, acte: () => Promise<T>): Promise<T> {
	try {
		return await acte();
	} catch (erreur) {
		const cause = causeSysteme(erreur);
		if (cause === null) throw erreur;
		throw new ErreurDeCommande(`« ${chemin} » ne peut pas être ${fait} : ${cause}.`);
	}
}
