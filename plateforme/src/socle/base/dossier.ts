import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const dossierDonnees = (): string =>
	resolve(
		process.env.DROIT_OUVERT_DONNEES ||
			fileURLToPath(new URL("../../../../donnees", import.meta.url)),
	);

export interface DossierBase {
	racine: string;
	grappe: string;
	prise: string;
	secrets: string;
	verrou: string;
	connexion: string;
	pret: string;
	journal: string;
}

/** Everything that the embedded database keeps, in one folder that only its account may enter. */
export function dossierBase(donnees: string): DossierBase {
	const racine = join(donnees, "base");
	mkdirSync(racine, { recursive: true, mode: 0o700 });
	chmodSync(racine, 0o700);
	return {
		racine,
		grappe: join(racine, "postgresql"),
		prise: join(racine, "prise"),
		secrets: join(racine, "secrets.json"),
		verrou: join(racine, "verrou"),
		connexion: join(racine, "connexion.json"),
		pret: join(racine, "pret"),
		journal: join(racine, "postgresql.log"),
	};
}
