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
	if (!lignes || !(pid > 0) || naissance(pid) === undefined) return;
	if (!estLaNotre(pid, grappe)) {
		designerUnMort(fichier, lignes);
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
 * The number now belongs to someone else's process, and PostgreSQL would refuse to start. Only the
 * number is changed: the rest lets it check that no old connection still holds the shared memory.
 */
function designerUnMort(fichier: string, lignes: string[]): void {
	const mort = spawnSync("true").pid;
	writeFileSync(fichier, [String(mort), ...lignes.slice(1)].join("\n"));
}

export function lireLignes(fichier: string): string[] | undefined {
	try {
		return readFileSync(fichier, "utf8").split("\n");
	} catch {
		return undefined;
	}
}
