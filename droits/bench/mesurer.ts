import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";

const DROITS = new URL("../bin/droits.js", import.meta.url).pathname;
const DUREE_S = 1.5;
const ENTIERS = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const TICS_PAR_SECONDE = 100;

/**
 * Calcul de référence vectorisé (OpenFisca, 100 000 foyers, huit prestations, un cœur), en foyers par
 * seconde : le calcul seul, puis avec la construction de la population.
 */
export const REFERENCE = { calcul: 5170, construction: 3200 };

export const entier = (nombre: number) => ENTIERS.format(nombre);

export function dire(nom: string, mesure: string): void {
	console.log(`${nom.padEnd(46)} ${mesure}`);
}

export function direMachine(): void {
	const modele = cpus()[0]?.model ?? "?";
	dire("Machine", `${modele}, ${availableParallelism()} cœurs, Node ${process.version}`);
}

export function rythme(parSeconde: number, reference?: number): string {
	const fois =
		reference === undefined ? "" : `, ${entier(parSeconde / reference)} fois la référence`;
	return `${entier(parSeconde).padStart(9)} foyers/s${fois}`;
}

/**
 * Foyers par seconde de temps processeur, ramasse-miettes compris : la machine peut être partagée. Un
 * premier passage laisse le compilateur finir.
 */
export function enMemoire<T>(foyers: readonly T[], acte: (foyer: T) => unknown): number {
	tourner(foyers, acte);
	return tourner(foyers, acte);
}

function tourner<T>(foyers: readonly T[], acte: (foyer: T) => unknown): number {
	const debut = process.cpuUsage();
	let secondes = 0;
	let faits = 0;
	while (secondes < DUREE_S) {
		foyers.forEach(acte);
		faits += foyers.length;
		const { user, system } = process.cpuUsage(debut);
		secondes = (user + system) / 1e6;
	}
	return faits / secondes;
}

export interface Mesure {
	secondes: number;
	/** Temps processeur en secondes, et plus haut point de mémoire résidente en Mo ; null hors de Linux. */
	processeur: number | null;
	memoire: number | null;
}

/** Lance une commande de `droits` en entier, sa sortie lue et oubliée. */
export async function lancer(args: string[]): Promise<Mesure> {
	const debut = performance.now();
	const processus = spawn(process.execPath, [DROITS, ...args], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	processus.stdout.resume();
	const mesure: Mesure = { secondes: 0, processeur: null, memoire: null };
	const releve = setInterval(() => relever(processus.pid, mesure), 20);
	const [code] = await once(processus, "close");
	clearInterval(releve);
	if (code !== 0) throw new Error(`droits ${args[0]} a rendu ${code}`);
	mesure.secondes = (performance.now() - debut) / 1000;
	return mesure;
}

function relever(pid: number | undefined, mesure: Mesure): void {
	try {
		const kilo = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
		if (kilo !== undefined) mesure.memoire = Number(kilo) / 1024;
		const champs = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
		mesure.processeur = (Number(champs[11]) + Number(champs[12])) / TICS_PAR_SECONDE;
	} catch {
		// Le processus vient de finir, ou ce système n'a pas de /proc : la dernière mesure reste.
	}
}
