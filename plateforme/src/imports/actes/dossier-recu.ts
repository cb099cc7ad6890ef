import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const JOUR = 86_400_000;
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
