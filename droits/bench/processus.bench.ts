import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dire, direMachine, entier, lancer, type Mesure, REFERENCE, rythme } from "./mesurer.ts";
import { foyers } from "./modeles.ts";

/** FOYERS=1000000 pour la mémoire d'un très grand fichier. */
const NOMBRE = Number(process.env.FOYERS ?? 300_000);
const dossier = mkdtempSync(join(tmpdir(), "droits-bench-"));

try {
	const chemin = join(dossier, "foyers.ndjson");
	await ecrirePopulation(chemin);
	direMachine();
	const mega = entier(statSync(chemin).size / 1e6);
	dire("Fichier", `${entier(NOMBRE)} foyers, ${mega} Mo de NDJSON (FOYERS=N pour un autre nombre)`);
	for (const commande of ["valider", "calculer"]) await mesurer(commande, chemin);
} finally {
	rmSync(dossier, { recursive: true });
}

async function mesurer(commande: string, chemin: string): Promise<void> {
	const reference = commande === "calculer" ? REFERENCE.construction : undefined;
	const mesures: Mesure[] = [];
	for (const fils of [1, 2]) {
		const mesure = await lancer([commande, chemin, "--fils", String(fils)]);
		mesures.push(mesure);
		const { secondes, processeur, memoire } = mesure;
		const details = [rythme(NOMBRE / secondes, reference)];
		if (processeur !== null)
			details.push(`${((processeur / NOMBRE) * 1e6).toFixed(1)} µs de processeur par foyer`);
		if (memoire !== null) details.push(`${entier(memoire)} Mo`);
		dire(`droits ${commande} --fils ${fils}`, details.join(", "));
	}
	const [un, deux] = mesures as [Mesure, Mesure];
	dire("", `deux fils valent ${(un.secondes / deux.secondes).toFixed(2)} fois un`);
}

async function ecrirePopulation(chemin: string): Promise<void> {
	const fichier = createWriteStream(chemin);
	for (const foyer of foyers(NOMBRE))
		if (!fichier.write(`${JSON.stringify(foyer)}\n`)) await once(fichier, "drain");
	fichier.end();
	await once(fichier, "close");
}
