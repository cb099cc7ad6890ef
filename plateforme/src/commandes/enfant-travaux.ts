import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { trace } from "../socle/operateur.ts";

const commande = fileURLToPath(new URL("../../bin/droit-ouvert.js", import.meta.url));
const attenteMax = 60_000;
const arretMax = 25_000;
/** One that held this long had started well: its fall is not the previous one again. */
const tenue = 60_000;

export interface Enfant {
	pid(): number | undefined;
	arreter(): Promise<void>;
}

/** The process of the jobs, raised again when it falls, later and later. */
export function tenirTravaux(): Enfant {
	let enfant: ChildProcess | undefined;
	let arret = false;
	const interrompre = new AbortController();
	const veille = (async () => {
		for (let attente = 1_000; !arret; attente = Math.min(attente * 2, attenteMax)) {
			const debut = Date.now();
			enfant = spawn(process.execPath, [commande, "travailler"], {
				env: { ...process.env, DROIT_OUVERT_PARENT: String(process.pid) },
				stdio: ["pipe", "ignore", "inherit"],
			});
			enfant.stdin?.on("error", () => {});
			const [code, signal] = await once(enfant, "exit").catch(() => [null, "non lancé"]);
			if (arret) return;
			if (Date.now() - debut > tenue) attente = 1_000;
			trace.warn({ code, signal, attente }, "travaux relances");
			await delay(attente, undefined, { signal: interrompre.signal }).catch(() => {});
		}
	})();
	return {
		pid: () => enfant?.pid,
		async arreter() {
			arret = true;
			interrompre.abort();
			enfant?.kill("SIGTERM");
			const limite = setTimeout(() => enfant?.kill("SIGKILL"), arretMax);
			await veille;
			clearTimeout(limite);
		},
	};
}
