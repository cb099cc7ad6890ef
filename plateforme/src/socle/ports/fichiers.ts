import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** SHA-256 of the content, in hexadecimal: what is written twice is kept once. */
export type Empreinte = string;

export type Depot =
	| { ok: true; empreinte: Empreinte; taille: number }
	| { ok: false; motif: "vide" | "trop-volumineux" };

/**
 * Where the content of files lies. Nothing outside knows paths, so that an encrypted folder, or a
 * store on another machine, can take the place of this one.
 */
export interface Fichiers {
	/** Once it says yes, the content is on the disk, power cut included. `limite` is in bytes. */
	deposer(
		organisme: string,
		contenu: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
		limite: number,
	): Promise<Depot>;
	/** Checked against its print at each reading. */
	lire(organisme: string, empreinte: Empreinte): Promise<Buffer>;
	effacer(organisme: string, empreinte: Empreinte): Promise<void>;
}

export class FichierAbime extends Error {}

const formeOrganisme = /^[a-z0-9-]{1,32}$/;
const formeEmpreinte = /^[0-9a-f]{64}$/;

export const dossierFichiers = (donnees: string): string => join(donnees, "fichiers");

/** In the data folder: one folder an office, two levels of a byte each. */
export function fichiersDe(donnees: string): Fichiers {
	const racine = dossierFichiers(donnees);
	const chemin = (organisme: string, empreinte: Empreinte) => {
		if (!formeOrganisme.test(organisme) || !formeEmpreinte.test(empreinte))
			throw new Error("fichier : organisme ou empreinte illisible");
		return join(racine, organisme, empreinte.slice(0, 2), empreinte.slice(2, 4), empreinte);
	};
	return {
		async deposer(organisme, contenu, limite) {
			const brouillon = join(racine, "depots", randomUUID());
			await mkdir(dirname(brouillon), { recursive: true, mode: 0o700 });
			try {
				const recu = await ecrire(brouillon, contenu, limite);
				if (!recu.ok) return recu;
				const place = chemin(organisme, recu.empreinte);
				await mkdir(dirname(place), { recursive: true, mode: 0o700 });
				await rename(brouillon, place);
				await affermir(dirname(place));
				return recu;
			} finally {
				await rm(brouillon, { force: true });
			}
		},
		async lire(organisme, empreinte) {
			const contenu = await readFile(chemin(organisme, empreinte));
			if (createHash("sha256").update(contenu).digest("hex") !== empreinte)
				throw new FichierAbime(`fichier ${empreinte.slice(0, 12)} abîmé sur le disque`);
			return contenu;
		},
		effacer: (organisme, empreinte) => rm(chemin(organisme, empreinte), { force: true }),
	};
}

async function ecrire(
	chemin: string,
	contenu: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	limite: number,
): Promise<Depot> {
	const empreinte = createHash("sha256");
	let taille = 0;
	await using fichier = await open(chemin, "wx", 0o600);
	for await (const morceau of contenu) {
		taille += morceau.length;
		if (taille > limite) return { ok: false, motif: "trop-volumineux" };
		empreinte.update(morceau);
		await fichier.write(morceau);
	}
	if (taille === 0) return { ok: false, motif: "vide" };
	await fichier.sync();
	return { ok: true, empreinte: empreinte.digest("hex"), taille };
}

/** The name itself must reach the disk. */
async function affermir(dossier: string): Promise<void> {
	await using ouvert = await open(dossier, "r");
	await ouvert.sync();
}
