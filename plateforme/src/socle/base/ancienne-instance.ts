import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Empechement } from "./empechement.ts";
import { ligneDeCommande, naissance } from "./processus.ts";

const patience = 15_000;

/** What a crash left behind: our server is stopped, another's process is left alone. */
export async function ecarterAncienne(grappe: string): Promise<void> {
	const fichier = join(grappe, "postmaster.pid");
	const lignes = lireLignes(fichier);
	const pid = Number(lignes?.[0]);
	if (!lignes || !(pid > 0)) return;
	const vivant = naissance(pid) !== undefined;
	if (!vivant || !estLaNotre(pid, grappe)) {
		perimer(fichier, lignes, vivant ? spawnSync("true").pid : pid);
		return;
	}
	process.kill(pid, "SIGINT");
	for (const limite = Date.now() + patience; Date.now() < limite; await delay(20)) {
		if (naissance(pid) === undefined) return;
	}
	throw new Empechement(
		`Une base de données oubliée (processus ${pid}) tient encore ${grappe} et ne s’arrête pas : arrêtez-la avec « kill -QUIT ${pid} », puis relancez la commande.`,
	);
}

const estLaNotre = (pid: number, grappe: string) => {
	const ligne = ligneDeCommande(pid);
	return ligne.includes("postgres") && ligne.includes(`-D ${grappe} `);
};

/**
 * It no longer says "ready", nor names a process of someone else, for which PostgreSQL would refuse
 * to start. The rest stays: PostgreSQL checks by it that no old connection holds the shared memory.
 */
function perimer(fichier: string, lignes: string[], mort: number): void {
	writeFileSync(fichier, [String(mort), ...lignes.slice(1, 7), "stale", ""].join("\n"));
}

export function lireLignes(fichier: string): string[] | undefined {
	try {
		return readFileSync(fichier, "utf8").split("\n");
	} catch {
		return undefined;
	}
}
