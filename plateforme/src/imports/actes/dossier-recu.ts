import { createReadStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const JOUR = 86_400_000;
/** Enough to tell what a file is. */
const DEBUT = 64 * 1024;
const racine = () => join(process.env.DROIT_OUVERT_DONNEES || "donnees", "imports");

export const fichierRecu = (numero: number) => join(racine(), `${numero}.recu`);
export const fichierRejets = (numero: number) => join(racine(), `${numero}.rejets.ndjson`);

/** Only the account of the platform may read what was sent; what nobody confirmed goes after a day. */
export async function preparerDossier(): Promise<void> {
	await mkdir(racine(), { recursive: true, mode: 0o700 });
	for (const nom of await readdir(racine())) {
		if (!nom.endsWith(".recu")) continue;
		const { mtimeMs } = await stat(join(racine(), nom));
		if (Date.now() - mtimeMs > JOUR) await rm(join(racine(), nom), { force: true });
	}
}

/** How the file that a page received begins; nothing when it is gone. */
export async function debutRecu(numero: number): Promise<Buffer | undefined> {
	const lus: Buffer[] = [];
	try {
		for await (const lu of createReadStream(fichierRecu(numero), { end: DEBUT - 1 })) lus.push(lu);
	} catch (erreur) {
		if ((erreur as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw erreur;
	}
	return Buffer.concat(lus);
}
