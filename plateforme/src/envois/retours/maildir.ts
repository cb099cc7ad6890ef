import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { logError } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { releverMessage } from "./relever.ts";

/**
 * Takes the mails that a server drops in a Maildir (`new/`), and puts them where what was seen goes
 * (`cur/`, flag S). One that cannot be taken stays, and is tried again.
 */
export async function releverDossier(acteur: Acteur, dossier: string): Promise<number> {
	const nouveaux = await readdir(join(dossier, "new")).catch((erreur) => {
		logError(new Error(`le dossier des retours ne se lit pas (${erreur.code})`));
		return [];
	});
	let pris = 0;
	for (const nom of nouveaux
		.filter((nom) => !nom.startsWith("."))
		.sort()
		.slice(0, 200)) {
		const place = join(dossier, "new", nom);
		try {
			await releverMessage(acteur, await readFile(place));
			await rename(place, join(dossier, "cur", `${nom.split(":", 1)[0]}:2,S`));
			pris++;
		} catch (erreur) {
			logError(erreur);
		}
	}
	return pris;
}
