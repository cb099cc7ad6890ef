import { spawn } from "node:child_process";
import { closeSync, existsSync, fchownSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { optionsEcoute } from "./adresse.ts";
import { ecarterAncienne, lireLignes } from "./ancienne-instance.ts";
import type { Binaires } from "./binaires.ts";
import type { Compte } from "./compte.ts";
import type { Adresse } from "./connexion.ts";
import type { DossierBase } from "./dossier.ts";
import { Empechement } from "./empechement.ts";

const patience = 60_000;
const journalMax = 5 * 1024 * 1024;

/**
 * The guardian outlives us by an instant: when its standard input closes, however we ended, it asks
 * PostgreSQL to stop, again and again since one that is just starting does not hear. Its own session keeps Ctrl+C away, so that requests under way can finish.
 */
const gardien = `exec 3<&0
"$@" </dev/null 3<&- &
serveur=$!
{ cat <&3 >/dev/null; while kill -INT $serveur; do sleep 1; done; } 2>/dev/null &
veille=$!
exec 3<&-
wait $serveur
fin=$?
kill $veille 2>/dev/null
exit $fin`;

/** No statement and no detail in its log: both may hold personal data. */
const reglages = [
	"log_min_messages=warning",
	"log_min_error_statement=panic",
	"log_error_verbosity=terse",
	"log_timezone=UTC",
	"timezone=UTC",
	"max_connections=60",
	"password_encryption=scram-sha-256",
];

export interface Instance {
	pid: number;
	/** Settled when PostgreSQL, or its guardian, has ended by itself. */
	fini: Promise<void>;
	lacher(): void;
	arreter(): Promise<void>;
}

export async function lancer(
	dossier: DossierBase,
	{ postgres }: Binaires,
	{ prefixe, uid, gid }: Compte,
	adresse: Adresse,
): Promise<Instance> {
	await ecarterAncienne(dossier.grappe);
	const fichier = join(dossier.grappe, "postmaster.pid");
	const limite = Date.now() + patience;
	while (Date.now() < limite) {
		const options = [...reglages, ...optionsEcoute(adresse)].flatMap((option) => ["-c", option]);
		const journal = ouvrirJournal(dossier, { prefixe, uid, gid });
		const commande = [...prefixe, postgres, "-D", dossier.grappe, ...options];
		const enfant = spawn("/bin/sh", ["-c", gardien, "gardien", ...commande], {
			uid,
			gid,
			cwd: "/",
			detached: true,
			stdio: ["pipe", journal, journal],
			env: { PATH: process.env.PATH, TZ: "UTC", LC_ALL: "C" },
		});
		closeSync(journal);
		enfant.unref();
		enfant.stdin?.on("error", () => {});
		const fini = new Promise<void>((resolve) => {
			enfant.once("exit", () => resolve());
			enfant.once("error", () => resolve());
		});
		const pid = await attendre(fichier, fini, limite);
		if (pid) {
			const arreter = () => {
				enfant.ref();
				enfant.stdin?.end();
				return fini;
			};
			return { pid, fini, lacher: () => enfant.stdin?.destroy(), arreter };
		}
		if (!memoireOccupee(dossier)) break;
		// Connections of a server that was killed take an instant to notice it.
		await delay(200);
	}
	throw new Empechement(
		`La base de données ne démarre pas ; la cause est écrite dans ${dossier.journal}`,
	);
}

/** The eighth line of `postmaster.pid` says when connections are welcome. */
async function attendre(
	fichier: string,
	fini: Promise<void>,
	limite: number,
): Promise<number | undefined> {
	let mort = false;
	fini.then(() => {
		mort = true;
	});
	for (; Date.now() < limite && !mort; await delay(10)) {
		const lignes = lireLignes(fichier);
		if (lignes?.[7]?.trim() === "ready") return Number(lignes[0]);
	}
	return undefined;
}

function memoireOccupee({ journal }: DossierBase): boolean {
	const fin = lireLignes(journal)?.slice(-6).join("\n") ?? "";
	return fin.includes("shared memory block") && fin.includes("still in use");
}

function ouvrirJournal({ journal }: DossierBase, { uid, gid }: Compte): number {
	if (existsSync(journal) && statSync(journal).size > journalMax) {
		rmSync(`${journal}.1`, { force: true });
		renameSync(journal, `${journal}.1`);
	}
	const descripteur = openSync(journal, "a", 0o600);
	if (uid !== undefined && gid !== undefined) fchownSync(descripteur, uid, gid);
	return descripteur;
}
