import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

const NOMS = ["administrateur", "proprietaire", "application", "chargement"] as const;
export type Secrets = Record<(typeof NOMS)[number], string>;

/** Drawn once, kept where only the account of the platform may read. */
export function lireSecrets(chemin: string): Secrets {
	if (!existsSync(chemin)) {
		const tires = NOMS.map((nom) => [nom, randomBytes(24).toString("base64url")]);
		const brouillon = `${chemin}.${process.pid}`;
		writeFileSync(brouillon, JSON.stringify(Object.fromEntries(tires)), { mode: 0o600 });
		renameSync(brouillon, chemin);
	}
	return JSON.parse(readFileSync(chemin, "utf8"));
}
