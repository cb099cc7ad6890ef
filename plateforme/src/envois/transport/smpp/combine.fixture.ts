import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

const FAKESMSC = "/usr/lib/kannel/test/fakesmsc";

/** Why a handset cannot be put at the end of the gateway here; nothing when it can. */
export const sansFakesmsc = existsSync(FAKESMSC)
	? false
	: "fakesmsc n’est pas installé : apt-get install -y kannel-extras";

/**
 * Kannel's fakesmsc as a handset on the gateway's other side: it sends one text, once its line is open,
 * and says each message that reaches it.
 */
export async function decrocher(port: number, dit: string, lus: string[]): Promise<ChildProcess> {
	const combine = spawn(FAKESMSC, [
		"-H",
		"127.0.0.1",
		"-r",
		String(port),
		"-m",
		"1",
		"-i",
		"1",
		dit,
	]);
	for (const sortie of [combine.stdout, combine.stderr])
		sortie.on("data", (octets: Buffer) => lus.push(...octets.toString("utf8").split("\n")));
	await delay(200);
	return combine;
}
