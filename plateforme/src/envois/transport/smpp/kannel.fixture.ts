import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { ouvrirRelais } from "./relais.fixture.ts";

const BEARERBOX = "/usr/sbin/bearerbox";
const FAKESMSC = "/usr/lib/kannel/test/fakesmsc";

/** Why the tests with Kannel cannot run here; nothing when they can. */
export const sansKannel =
	existsSync(BEARERBOX) && existsSync(FAKESMSC)
		? false
		: "Kannel n’est pas installé : apt-get install -y kannel kannel-extras";

export interface SmsLu {
	de: string;
	a: string;
	texte: string;
}

/** Below those that systems give by themselves (32768 and above): nobody takes it before Kannel does. */
async function portLibre(): Promise<number> {
	for (;;) {
		const port = 15_000 + Math.floor(Math.random() * 15_000);
		const serveur = createServer().listen(port, "127.0.0.1");
		const pris = await once(serveur, "listening").catch(() => undefined);
		if (!pris) continue;
		await new Promise((resolve) => serveur.close(resolve));
		return port;
	}
}

/**
 * Kannel from Debian at the other end: bearerbox speaks SMPP 3.4 with its own code, puts long messages
 * together again and reads alphabets; fakesmsc is the phone behind it, where SMS are read and written.
 * Between bearerbox and us, an SMSC that only passes on: Kannel itself can be no SMSC.
 *
 * `reroute-smsc-id` takes what comes by one side straight to the other; `allowed-smsc-id` holds it for
 * that side: without it, an SMS goes back where it came from while the other side is not there yet.
 */
export async function ouvrirKannel(dossier: string) {
	const smsc = await ouvrirRelais();
	const [admin, interne, port] = [await portLibre(), await portLibre(), await portLibre()];
	const conf = join(dossier, "kannel.conf");
	writeFileSync(
		conf,
		`group = core
admin-port = ${admin}
admin-password = essai
smsbox-port = ${interne}
sms-resend-freq = 1

group = smsbox
bearerbox-host = 127.0.0.1

group = smsc
smsc = smpp
smsc-id = reseau
host = 127.0.0.1
port = ${smsc.port}
transceiver-mode = true
smsc-username = telephone
smsc-password = essai
system-type = ""
address-range = ""
reroute-smsc-id = telephone
allowed-smsc-id = reseau

group = smsc
smsc = fake
smsc-id = telephone
port = ${port}
connect-allow-ip = 127.0.0.1
max-sms-octets = 10000
reroute-smsc-id = reseau
allowed-smsc-id = telephone
`,
	);
	const lus: SmsLu[] = [];
	const journal: string[] = [];
	const noter = (flux: NodeJS.ReadableStream | null, lire?: (ligne: string) => void) => {
		if (flux)
			createInterface(flux).on("line", (ligne) => {
				journal.push(ligne);
				lire?.(ligne);
			});
	};
	const passerelle = spawn(BEARERBOX, ["-v", "1", conf], {
		cwd: dossier,
		stdio: ["ignore", "ignore", "pipe"],
	});
	noter(passerelle.stderr);
	let telephone: ChildProcess | undefined;
	/** One phone at a time: fakesmsc says what it has to say when it starts, then only reads. */
	async function allumer(...dire: string[]) {
		await eteindre(telephone);
		const options = ["-H", "127.0.0.1", "-r", String(port), "-m", String(dire.length)];
		telephone = spawn(FAKESMSC, [...options, ...(dire.length > 0 ? dire : ["0 0 text rien"])], {
			stdio: ["ignore", "ignore", "pipe"],
		});
		noter(telephone.stderr, (ligne) => {
			const lu = /Got message \d+: <(\S+) (\S+) ([\w-]+) (.*)>$/.exec(ligne);
			if (lu)
				lus.push({ de: lu[1] ?? "", a: lu[2] ?? "", texte: texteDe(lu[3] ?? "", lu[4] ?? "") });
		});
	}
	async function pret() {
		for (let n = 0; n < 400; n++) {
			const etat = await fetch(`http://127.0.0.1:${admin}/status.txt?password=essai`).then(
				(reponse) => reponse.text(),
				() => "",
			);
			if (etat.split("(online").length === 3) return;
			// Its administration answers before its other doors are open: a phone that found none tries again.
			if (etat && (!telephone || telephone.exitCode !== null)) await allumer();
			await delay(50);
		}
		throw new Error(`Kannel n’est pas prêt :\n${journal.join("\n")}`);
	}
	const fermer = async () => {
		await eteindre(telephone);
		await eteindre(passerelle);
		await smsc.fermer();
	};
	await pret().catch(async (erreur) => {
		await fermer();
		throw erreur;
	});
	return {
		port: smsc.port,
		lus,
		/** Waits for the next SMS to this number, ten seconds at most. */
		async lire(a: string): Promise<SmsLu | undefined> {
			for (let n = 0; n < 200; n++) {
				const rang = lus.findIndex((lu) => lu.a === a);
				if (rang >= 0) return lus.splice(rang, 1)[0];
				await delay(50);
			}
		},
		/** Once this has come to us, the phone that wrote it is the one that receives. */
		ecrire: (de: string, a: string, texte: string) => allumer(`${de} ${a} text ${texte}`),
		fermer,
	};
}

async function eteindre(enfant: ChildProcess | undefined) {
	if (!enfant || enfant.exitCode !== null || enfant.signalCode !== null) return;
	const fini = once(enfant, "exit");
	enfant.kill("SIGKILL");
	await fini;
}

/** The words of its protocol: plain, or in UCS-2 written as a URL. */
function texteDe(genre: string, texte: string): string {
	if (genre === "text") return texte;
	if (genre !== "ucs-2") return `${genre} ${texte}`;
	const octets = Buffer.from(unescape(texte.replaceAll("+", " ")), "latin1");
	return octets.swap16().toString("utf16le");
}
