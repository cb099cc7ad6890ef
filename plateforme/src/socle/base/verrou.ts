import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { naissance } from "./processus.ts";

export interface Tenant {
	pid: number;
	naissance?: string;
	commande: string;
}

/** Takes the lock, or says who holds it. A lock whose holder is dead is taken over. */
export function prendreVerrou(chemin: string, commande: string): Tenant | undefined {
	const moi: Tenant = { pid: process.pid, naissance: naissance(process.pid), commande };
	const brouillon = `${chemin}.${process.pid}`;
	writeFileSync(brouillon, JSON.stringify(moi), { mode: 0o600 });
	try {
		for (;;) {
			if (poser(brouillon, chemin)) return undefined;
			const tenant = lireVerrou(chemin);
			if (tenant) return tenant;
			ecarter(chemin);
		}
	} finally {
		rmSync(brouillon, { force: true });
	}
}

/** The living process that holds the lock. */
export function lireVerrou(chemin: string): Tenant | undefined {
	try {
		const tenant: Tenant = JSON.parse(readFileSync(chemin, "utf8"));
		const vivant = naissance(tenant.pid);
		return vivant !== undefined && vivant === tenant.naissance ? tenant : undefined;
	} catch {
		return undefined;
	}
}

export function rendreVerrou(chemin: string): void {
	if (lireVerrou(chemin)?.pid === process.pid) rmSync(chemin, { force: true });
}

function poser(brouillon: string, chemin: string): boolean {
	try {
		linkSync(brouillon, chemin);
		return true;
	} catch (erreur) {
		if ((erreur as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw erreur;
	}
}

/** Moved aside rather than removed: if another process took it over meanwhile, it is put back. */
function ecarter(chemin: string): void {
	const cote = `${chemin}.perime.${process.pid}`;
	try {
		renameSync(chemin, cote);
	} catch {
		return;
	}
	if (lireVerrou(cote)) poser(cote, chemin);
	rmSync(cote, { force: true });
}
