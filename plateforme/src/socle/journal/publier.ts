import {
	closeSync,
	existsSync,
	fsyncSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readFileSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { pourOrganisme } from "../base/installee.ts";
import { lireTetes } from "./lire-tetes.ts";
import { verrouDuScellement } from "./sceller.ts";

/** A head as it is published: one line of JSON. */
export interface TetePubliee {
	rang: number;
	numero: number;
	empreinte: string;
	quand: string;
	/** Where several offices are published together. */
	organisme?: string;
}

export const dossierScelles = (donnees: string): string => join(donnees, "scelles");
export const fichierTetes = (donnees: string, organisme: string): string =>
	join(dossierScelles(donnees), `${organisme}.ndjson`);

/**
 * Writes outside the database the heads that are not there yet: whoever rewrites the chain must also
 * rewrite this file, and whatever copies of it were kept elsewhere. A crash before it is caught up
 * with the next time. The number of heads written.
 */
export const publierTetes = (donnees: string, organisme: string): Promise<number> =>
	pourOrganisme(organisme, async (tx) => {
		await tx.execute(sql`SELECT ${verrouDuScellement(organisme)}`);
		mkdirSync(dossierScelles(donnees), { recursive: true, mode: 0o700 });
		const fichier = openSync(fichierTetes(donnees, organisme), "a+", 0o600);
		try {
			const texte = readFileSync(fichier, "utf8");
			const entier = texte.slice(0, texte.lastIndexOf("\n") + 1);
			if (entier !== texte) ftruncateSync(fichier, Buffer.byteLength(entier));
			const derniere = enTetes(entier).at(-1);
			const tetes = await lireTetes(tx, organisme, derniere?.rang ?? 0);
			if (tetes.length === 0) return 0;
			writeSync(fichier, tetes.map((tete) => `${JSON.stringify(tete)}\n`).join(""));
			fsyncSync(fichier);
			return tetes.length;
		} finally {
			closeSync(fichier);
		}
	});

export function lireTetesPubliees(donnees: string, organisme: string): TetePubliee[] {
	const fichier = fichierTetes(donnees, organisme);
	return existsSync(fichier) ? enTetes(readFileSync(fichier, "utf8")) : [];
}

/** Lines that are not heads are passed over: comments, or the end of a line that a crash cut. */
export function enTetes(texte: string): TetePubliee[] {
	return texte.split("\n").flatMap((ligne) => {
		try {
			const tete = JSON.parse(ligne);
			return Number.isSafeInteger(tete.rang) && typeof tete.empreinte === "string" ? [tete] : [];
		} catch {
			return [];
		}
	});
}
