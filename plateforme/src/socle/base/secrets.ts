import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

const NOMS = [
	"administrateur",
	"proprietaire",
	"application",
	"chargement",
	"travaux",
	"connexion",
] as const;
export type Secrets = Record<(typeof NOMS)[number], string>;

/** Drawn once, kept where only the account of the platform may read. */
export function lireSecrets(chemin: string): Secrets {
	const gardes: Partial<Secrets> = existsSync(chemin)
		? JSON.parse(readFileSync(chemin, "utf8"))
		: {};
	const manquants = NOMS.filter((nom) => !gardes[nom]);
	if (manquants.length > 0) {
		for (const nom of manquants) gardes[nom] = randomBytes(24).toString("base64url");
		const brouillon = `${chemin}.${process.pid}`;
		writeFileSync(brouillon, JSON.stringify(gardes), { mode: 0o600 });
		renameSync(brouillon, chemin);
	}
	return gardes as Secrets;
}
