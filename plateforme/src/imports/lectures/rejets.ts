import { readFile } from "node:fs/promises";
import { fichierRejets } from "../actes/dossier-recu.ts";
import { REJETS_MONTRES, type Rejet } from "../apercu.ts";

/** As the command writes them; nothing when the import kept none. */
export const lireRejets = (numero: number): Promise<string | undefined> =>
	readFile(fichierRejets(numero), "utf8").catch((erreur: NodeJS.ErrnoException) => {
		if (erreur.code === "ENOENT") return undefined;
		throw erreur;
	});

export async function premiersRejets(numero: number): Promise<Rejet[]> {
	const lignes = (await lireRejets(numero))?.split("\n", REJETS_MONTRES) ?? [];
	return lignes.filter(Boolean).map((ligne) => JSON.parse(ligne) as Rejet);
}
