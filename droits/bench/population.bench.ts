import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Foyer } from "../src/foyer/types.ts";
import { validerFoyer } from "../src/foyer/valider.ts";
import { calculer } from "../src/index.ts";

const NOMBRE = Number(process.env.FOYERS ?? 500_000);
const DUREE_MS = 2000;
const NOMBRES = new Intl.NumberFormat("fr-FR");
const DROITS = new URL("../bin/droits.js", import.meta.url).pathname;

const modeles = readFileSync(new URL("../test/cas.ndjson", import.meta.url), "utf8")
	.trimEnd()
	.split("\n")
	.map((ligne) => (JSON.parse(ligne) as { foyer: Foyer }).foyer);
const lignes = modeles.map((foyer) => JSON.stringify(foyer));
const octets = Math.round(lignes.reduce((total, { length }) => total + length, 0) / lignes.length);

const dire = (nom: string, mesure: string) => console.log(`${nom.padEnd(44)} ${mesure}`);
const parSeconde = (foyers: number, ms: number) =>
	`${NOMBRES.format(Math.round((foyers / ms) * 1000)).padStart(9)} foyers/s`;

dire(
	"Machine",
	`${cpus()[0]?.model ?? "?"}, ${availableParallelism()} cœurs, Node ${process.version}`,
);
dire("Foyers", `${modeles.length} modèles, ${octets} octets en moyenne`);

/** En mémoire, sur un cœur ; la première moitié du temps laisse le compilateur finir. */
function enMemoire(nom: string, acte: (ligne: string, rang: number) => unknown): void {
	let foyers = 0;
	let debut = performance.now();
	const milieu = debut + DUREE_MS / 2;
	const fin = debut + DUREE_MS;
	for (let chaud = false; performance.now() < fin; ) {
		if (!chaud && performance.now() > milieu) {
			chaud = true;
			foyers = 0;
			debut = performance.now();
		}
		lignes.forEach(acte);
		foyers += lignes.length;
	}
	dire(nom, parSeconde(foyers, performance.now() - debut));
}

enMemoire("Lire (JSON.parse)", (ligne) => JSON.parse(ligne));
enMemoire("Valider", (_, rang) => validerFoyer(modeles[rang]));
enMemoire("Lire et valider", (ligne) => validerFoyer(JSON.parse(ligne)));
enMemoire("Calculer tous les droits d'un mois", (_, rang) => calculer(modeles[rang] as Foyer));

const dossier = mkdtempSync(join(tmpdir(), "droits-bench-"));
try {
	await processusEntiers(join(dossier, "foyers.ndjson"));
} finally {
	rmSync(dossier, { recursive: true });
}

async function processusEntiers(chemin: string): Promise<void> {
	await ecrirePopulation(chemin);
	const mega = Math.round(statSync(chemin).size / 1e6);
	dire("Fichier", `${NOMBRES.format(NOMBRE)} foyers, ${NOMBRES.format(mega)} Mo de NDJSON`);
	for (const commande of ["valider", "calculer"]) {
		const durees: number[] = [];
		for (const fils of [1, 2]) {
			const { ms, memoire } = await lancer([commande, chemin, "--fils", String(fils)]);
			durees.push(ms);
			dire(
				`droits ${commande} --fils ${fils}`,
				`${parSeconde(NOMBRE, ms)}${memoire === null ? "" : `, ${memoire} Mo de mémoire`}`,
			);
		}
		const [un = 0, deux = 1] = durees;
		dire("", `deux fils valent ${(un / deux).toFixed(2)} fois un`);
	}
}

async function ecrirePopulation(chemin: string): Promise<void> {
	const fichier = createWriteStream(chemin);
	for (let rang = 0; rang < NOMBRE; rang++) {
		const modele = lignes[rang % lignes.length] as string;
		const ligne = modele.replace(/"id":"[^"]*"/, `"id":"foyer-${rang}"`);
		if (!fichier.write(`${ligne}\n`)) await once(fichier, "drain");
	}
	fichier.end();
	await once(fichier, "close");
}

async function lancer(args: string[]): Promise<{ ms: number; memoire: number | null }> {
	const debut = performance.now();
	const processus = spawn(process.execPath, [DROITS, ...args], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	processus.stdout.resume();
	let memoire: number | null = null;
	const releve = setInterval(() => {
		memoire = memoireMaximale(processus.pid) ?? memoire;
	}, 50);
	const [code] = await once(processus, "close");
	clearInterval(releve);
	if (code !== 0) throw new Error(`droits ${args[0]} a rendu ${code}`);
	return { ms: performance.now() - debut, memoire };
}

/** Le plus haut point de mémoire résidente, en Mo ; inconnu hors de Linux. */
function memoireMaximale(pid: number | undefined): number | null {
	try {
		const kilo = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
		return kilo === undefined ? null : Math.round(Number(kilo) / 1024);
	} catch {
		return null;
	}
}
