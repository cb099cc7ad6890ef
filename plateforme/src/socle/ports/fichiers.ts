import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import {
	mkdir,
	open,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	utimes,
	writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { chiffrer, dechiffrer } from "./chiffrer.ts";
import {
	ajouterCle,
	CleAbsente,
	lireTrousseau,
	marqueDuTrousseau,
	retirerAnciennesCles,
	type Trousseau,
	versionDe,
} from "./trousseau.ts";

/**
 * Keyed print of the content (HMAC-SHA-256, a key an office), in hexadecimal: what is written twice is
 * kept once, and nobody who holds a known document can tell whether an office has it.
 */
export type Empreinte = string;

type Contenu = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export type Depot =
	| { ok: true; empreinte: Empreinte; taille: number }
	| { ok: false; motif: "vide" | "trop-volumineux" };

/**
 * Where the content of files lies, encrypted. Nothing outside knows paths, so that a store on another
 * machine can take the place of this one.
 */
export interface Fichiers {
	/** Once it says yes, the content is on the disk, power cut included. `limite` is in bytes. */
	deposer(organisme: string, contenu: Contenu, limite: number): Promise<Depot>;
	/** What its print would be, without keeping it. */
	empreinteDe(organisme: string, contenu: Uint8Array): Empreinte;
	/** Checked against its seals and its print at each reading: throws `FichierAbime`. */
	lire(organisme: string, empreinte: Empreinte): Promise<Buffer>;
	effacer(organisme: string, empreinte: Empreinte): Promise<void>;
	/**
	 * Erases a content that nothing named when it was asked; no, and it stays, when the same was just kept
	 * again by someone about to name it. Cut in the middle, it is put back by the next call.
	 */
	effacerSiDelaisse(organisme: string, empreinte: Empreinte): Promise<boolean>;
	/** Puts back what a call to `effacerSiDelaisse` that was cut had taken away. */
	remettre(organisme: string, empreinte: Empreinte): Promise<void>;
}

export class FichierAbime extends Error {}

const formeOrganisme = /^[a-z0-9-]{1,32}$/;
const formeEmpreinte = /^[0-9a-f]{64}$/;

export const dossierFichiers = (donnees: string): string => join(donnees, "fichiers");

/** One folder an office, two levels of a byte each, then a folder a file: its content and its key. */
function place(racine: string, organisme: string, empreinte: Empreinte): string {
	if (!formeOrganisme.test(organisme) || !formeEmpreinte.test(empreinte))
		throw new Error("fichier : organisme ou empreinte illisible");
	return join(racine, organisme, empreinte.slice(0, 2), empreinte.slice(2, 4), empreinte);
}

const objet = (organisme: string, empreinte: Empreinte) => `${organisme}/${empreinte}`;

/** In the data folder. */
export function fichiersDe(donnees: string): Fichiers {
	const racine = dossierFichiers(donnees);
	const trousseau = suivreTrousseau(donnees);
	return {
		async deposer(organisme, contenu, limite) {
			const brouillon = join(racine, "depots", randomUUID());
			await mkdir(brouillon, { recursive: true, mode: 0o700 });
			try {
				const cle = randomBytes(32);
				const recu = await ecrire(join(brouillon, "contenu"), mesurer(contenu, limite), cle, () =>
					trousseau().empreinteDe(organisme),
				);
				if (!recu.ok) return recu;
				const { empreinte } = recu;
				await fermerA(brouillon, trousseau, cle, objet(organisme, empreinte));
				await ranger(brouillon, place(racine, organisme, empreinte));
				return recu;
			} finally {
				await rm(brouillon, { recursive: true, force: true });
			}
		},
		empreinteDe: (organisme, contenu) =>
			trousseau().empreinteDe(organisme).update(contenu).digest("hex"),
		async lire(organisme, empreinte) {
			const ou = place(racine, organisme, empreinte);
			const abime = new FichierAbime(`fichier ${empreinte.slice(0, 12)} abîmé sur le disque`);
			const chiffre = await readFile(join(ou, "contenu"));
			const ouvrir = async () => {
				const enveloppe = await readFile(join(ou, "cle"));
				const cles = trousseau();
				try {
					return dechiffrer(chiffre, cles.developper(enveloppe, objet(organisme, empreinte)));
				} catch (erreur) {
					throw erreur instanceof CleAbsente ? erreur : abime;
				}
			};
			// A rotation may have ended between the two readings: its key is then there at the second.
			const clair = await ouvrir().catch((erreur) => {
				if (erreur instanceof CleAbsente) return ouvrir();
				throw erreur;
			});
			if (trousseau().empreinteDe(organisme).update(clair).digest("hex") !== empreinte) throw abime;
			return clair;
		},
		effacer: (organisme, empreinte) =>
			rm(place(racine, organisme, empreinte), { recursive: true, force: true }),
		async effacerSiDelaisse(organisme, empreinte) {
			const ou = place(racine, organisme, empreinte);
			const aPart = enCours(racine, organisme, empreinte);
			await deplacer(aPart, ou);
			await mkdir(dirname(aPart), { recursive: true, mode: 0o700 });
			if (!(await deplacer(ou, aPart))) return true;
			if (await vientDEtreGarde(aPart)) {
				await deplacer(aPart, ou);
				return false;
			}
			await rm(aPart, { recursive: true, force: true });
			return true;
		},
		async remettre(organisme, empreinte) {
			await deplacer(enCours(racine, organisme, empreinte), place(racine, organisme, empreinte));
		},
	};
}

/** Where a content waits while it is looked at before being erased: always the same, to be found again. */
const enCours = (racine: string, organisme: string, empreinte: Empreinte): string =>
	join(racine, "depots", `efface-${organisme}-${empreinte}`);

/** Whether there was something to move. What is in the place already is the same content, and stays. */
async function deplacer(de: string, vers: string): Promise<boolean> {
	try {
		await rename(de, vers);
		return true;
	} catch (erreur) {
		const { code = "" } = erreur as NodeJS.ErrnoException;
		if (code === "ENOENT") return false;
		if (!["ENOTEMPTY", "EEXIST"].includes(code)) throw erreur;
		await rm(de, { recursive: true, force: true });
		return true;
	}
}

/** Long enough for whoever keeps a content to write who has it. */
const DELAI_DE_GARDE = 3_600_000;

const vientDEtreGarde = async (dossier: string): Promise<boolean> =>
	Date.now() - (await stat(dossier)).mtimeMs < DELAI_DE_GARDE;

/** Read again when a rotation has changed it under us. */
function suivreTrousseau(donnees: string): () => Trousseau {
	let lu: { marque: string; trousseau: Trousseau } | undefined;
	const desFichiers = () => {
		const racine = dossierFichiers(donnees);
		return existsSync(racine) && readdirSync(racine).some((nom) => nom !== "depots");
	};
	return () => {
		const marque = marqueDuTrousseau(donnees);
		if (!lu || lu.marque !== marque || !marque) {
			const trousseau = lireTrousseau(donnees, desFichiers);
			lu = { marque: marqueDuTrousseau(donnees), trousseau };
		}
		return lu.trousseau;
	};
}

class TropVolumineux extends Error {}

async function* mesurer(contenu: Contenu, limite: number): AsyncGenerator<Uint8Array> {
	let taille = 0;
	for await (const morceau of contenu) {
		taille += morceau.length;
		if (taille > limite) throw new TropVolumineux();
		yield morceau;
	}
}

async function ecrire(
	chemin: string,
	contenu: AsyncIterable<Uint8Array>,
	cle: Buffer,
	prendreEmpreinte: () => ReturnType<Trousseau["empreinteDe"]>,
): Promise<Depot> {
	const empreinte = prendreEmpreinte();
	let taille = 0;
	const lire = async function* () {
		for await (const morceau of contenu) {
			empreinte.update(morceau);
			taille += morceau.length;
			yield morceau;
		}
	};
	await using fichier = await open(chemin, "wx", 0o600);
	try {
		for await (const chiffre of chiffrer(lire(), cle)) await fichier.write(chiffre);
	} catch (erreur) {
		if (erreur instanceof TropVolumineux) return { ok: false, motif: "trop-volumineux" };
		throw erreur;
	}
	if (taille === 0) return { ok: false, motif: "vide" };
	await fichier.sync();
	return { ok: true, empreinte: empreinte.digest("hex"), taille };
}

/**
 * Writes the wrapped key beside the content. A rotation may end in the meantime, and take away the key
 * that wrapped it: it is looked at again until it is the one in force.
 */
async function fermerA(
	dossier: string,
	trousseau: () => Trousseau,
	cle: Buffer,
	objet: string,
): Promise<void> {
	let version: number;
	do {
		const lu = trousseau();
		version = lu.courante;
		await remplacer(join(dossier, "cle"), lu.envelopper(cle, objet));
	} while (trousseau().courante !== version);
}

/** Under its name in one step; what is there already is the same content, and stays. */
async function ranger(brouillon: string, destination: string): Promise<void> {
	await mkdir(dirname(destination), { recursive: true, mode: 0o700 });
	await affermir(brouillon);
	try {
		await rename(brouillon, destination);
	} catch (erreur) {
		const { code = "" } = erreur as NodeJS.ErrnoException;
		if (!["ENOTEMPTY", "EEXIST"].includes(code)) throw erreur;
		// Kept again: whoever would erase it sees so by its date.
		const maintenant = new Date();
		try {
			await utimes(destination, maintenant, maintenant);
		} catch {
			return ranger(brouillon, destination);
		}
	}
	await affermir(dirname(destination));
}

async function remplacer(chemin: string, contenu: Buffer): Promise<void> {
	const brouillon = `${chemin}.${randomUUID()}`;
	await writeFile(brouillon, contenu, { mode: 0o600, flush: true });
	await rename(brouillon, chemin);
}

/** The name itself must reach the disk. */
async function affermir(dossier: string): Promise<void> {
	await using ouvert = await open(dossier, "r");
	await ouvert.sync();
}

export interface Rotation {
	ancienne: number;
	courante: number;
	/** Wrapped again by this run: what a run that was cut had done is not done twice. */
	faits: number;
	dejaFaits: number;
}

/**
 * Draws a new master key and wraps every file's key with it, contents unread; then forgets the old
 * one. Cut at any moment, every file still opens, and the next run ends it.
 */
export async function tournerLaCle(donnees: string): Promise<Rotation> {
	const racine = dossierFichiers(donnees);
	const trousseau = suivreTrousseau(donnees);
	trousseau();
	const { ancienne, courante } = ajouterCle(donnees);
	let faits = 0;
	let dejaFaits = 0;
	// Twice: what was being written with the old key during the first pass is there at the second.
	for (const passe of [1, 2]) {
		for await (const { organisme, empreinte, ou } of parcourir(racine)) {
			const enveloppe = await readFile(join(ou, "cle"));
			if (versionDe(enveloppe) === courante) {
				if (passe === 1) dejaFaits++;
				continue;
			}
			const nom = objet(organisme, empreinte);
			const cle = trousseau().developper(enveloppe, nom);
			await remplacer(join(ou, "cle"), trousseau().envelopper(cle, nom));
			await affermir(ou);
			faits++;
		}
	}
	retirerAnciennesCles(donnees);
	return { ancienne, courante, faits, dejaFaits };
}

async function* parcourir(racine: string) {
	const sous = async (dossier: string) => (existsSync(dossier) ? await readdir(dossier) : []);
	for (const organisme of await sous(racine)) {
		if (organisme === "depots") continue;
		for (const a of await sous(join(racine, organisme)))
			for (const b of await sous(join(racine, organisme, a)))
				for (const empreinte of await sous(join(racine, organisme, a, b)))
					yield { organisme, empreinte, ou: join(racine, organisme, a, b, empreinte) };
	}
}
