import { existsSync } from "node:fs";
import { connect, type Socket } from "node:net";

export type Verdict = "sain" | "virus" | "absent" | "muet";

/** Where Debian's ClamAV listens. */
const DEBIAN = "/run/clamav/clamd.ctl";
const MORCEAU = 64 * 1024;
const PATIENCE = 30_000;

type Adresse = { path: string } | { host: string; port: number };

/** `DROIT_OUVERT_ANTIVIRUS`: « unix:/chemin », « tcp://machine:3310 », or « non »; else Debian's, when there. */
export function adresseAntivirus(dit = process.env.DROIT_OUVERT_ANTIVIRUS): Adresse | undefined {
	if (!dit) return existsSync(DEBIAN) ? { path: DEBIAN } : undefined;
	if (dit === "non") return undefined;
	if (dit.startsWith("unix:")) return { path: dit.slice("unix:".length) };
	const { hostname, port } = new URL(dit);
	return { host: hostname, port: Number(port) || 3310 };
}

/**
 * Asks clamd (INSTREAM). `absent`: there is none to ask, and the document says so; `muet`: there is one
 * that does not answer, and nothing is let through in the meantime.
 */
export async function passerAntivirus(
	octets: Buffer,
	adresse = adresseAntivirus(),
): Promise<Verdict> {
	if (!adresse) return "absent";
	const reponse = await demander(octets, adresse).catch(() => "");
	if (/^stream: OK\0?$/.test(reponse.trim())) return "sain";
	return /^stream: .+ FOUND\0?$/.test(reponse.trim()) ? "virus" : "muet";
}

function demander(octets: Buffer, adresse: Adresse): Promise<string> {
	return new Promise((resoudre, rejeter) => {
		let reponse = "";
		const prise: Socket = connect(adresse, () => {
			prise.write("zINSTREAM\0");
			for (let a = 0; a < octets.length; a += MORCEAU) {
				const morceau = octets.subarray(a, a + MORCEAU);
				const taille = Buffer.alloc(4);
				taille.writeUInt32BE(morceau.length);
				prise.write(taille);
				prise.write(morceau);
			}
			prise.write(Buffer.alloc(4));
		});
		prise.setTimeout(PATIENCE, () => prise.destroy(new Error("clamd ne répond pas")));
		prise.on("data", (lu) => {
			reponse += lu;
		});
		prise.on("error", rejeter);
		prise.on("close", () => resoudre(reponse.replaceAll("\0", "")));
	});
}
