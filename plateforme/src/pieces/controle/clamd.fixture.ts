import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const PROGRAMME = "/usr/sbin/clamd";
export const clamdInstalle = existsSync(PROGRAMME);

/** The EICAR test string, which every antivirus takes for a virus; in two parts, so that this file is none. */
export const eicar = () =>
	Buffer.from(
		`X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD${"-ANTIVIRUS-TEST-FILE!$H+H*"}`,
		"latin1",
	);

/** Debian's daemon, knowing one signature: the name and length of EICAR. */
export async function demarrerClamd() {
	const dossier = mkdtempSync(join(tmpdir(), "clamd-"));
	const prise = join(dossier, "clamd.ctl");
	mkdirSync(join(dossier, "base"));
	writeFileSync(
		join(dossier, "base/essai.hdb"),
		"44d88612fea8a8f36de82e1278abb02f:68:Eicar-Essai\n",
	);
	writeFileSync(
		join(dossier, "clamd.conf"),
		`Foreground yes\nLocalSocket ${prise}\nDatabaseDirectory ${dossier}/base\nLogFile ${dossier}/journal\n`,
	);
	const enfant = spawn(PROGRAMME, ["--config-file", join(dossier, "clamd.conf")], {
		stdio: "ignore",
	});
	for (let fois = 0; fois < 100 && !existsSync(prise); fois++) await delay(100);
	return {
		adresse: { path: prise },
		async arreter() {
			enfant.kill("SIGTERM");
			await once(enfant, "exit");
			rmSync(dossier, { recursive: true });
		},
	};
}

/** A daemon that takes the document and hangs up, or says something else. */
export async function clamdQuiDit(reponse: string) {
	const serveur = createServer((prise) => prise.once("data", () => prise.end(reponse)));
	serveur.listen(0);
	await once(serveur, "listening");
	const { port } = serveur.address() as { port: number };
	return { adresse: { host: "127.0.0.1", port }, arreter: () => serveur.close() };
}
