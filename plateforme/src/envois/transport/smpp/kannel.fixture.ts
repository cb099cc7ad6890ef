import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const BEARERBOX = "/usr/sbin/bearerbox";
const SMSBOX = "/usr/sbin/smsbox";

/** Why the tests with Kannel cannot run here; nothing when they can. */
export const sansKannel =
	existsSync(BEARERBOX) && existsSync(SMSBOX)
		? false
		: "Kannel n’est pas installé : apt-get install -y kannel";

export interface SmsLu {
	de: string;
	texte: string;
}

async function portLibre(): Promise<number> {
	const serveur = createServer().listen(0, "127.0.0.1");
	await once(serveur, "listening");
	const { port } = serveur.address() as AddressInfo;
	await new Promise((resolve) => serveur.close(resolve));
	return port;
}

/**
 * Kannel (bearerbox and smsbox, from Debian) as the phone at the other end: it speaks SMPP 3.4 with
 * its own code, puts long messages together again, reads alphabets, and answers what it is told.
 * Between it and us, an SMSC that only passes on: Kannel itself can be no SMSC.
 */
export async function ouvrirKannel(dossier: string, repondre: (lu: SmsLu) => string) {
	const lus: SmsLu[] = [];
	const http = createHttp((requete, reponse) => {
		const champs = new Map(
			(requete.url ?? "")
				.slice(2)
				.split("&")
				.map((champ) => champ.split("=", 2) as [string, string]),
		);
		const octets = Buffer.from(
			unescape((champs.get("texte") ?? "").replaceAll("+", " ")),
			"latin1",
		);
		const texte =
			champs.get("jeu") === "UTF-16BE"
				? octets.swap16().toString("utf16le")
				: octets.toString("utf8");
		const lu = { de: decodeURIComponent(champs.get("de") ?? ""), texte };
		lus.push(lu);
		reponse.setHeader("Content-Type", "text/plain; charset=utf-8");
		reponse.end(repondre(lu));
	});
	http.listen(0, "127.0.0.1");
	await once(http, "listening");
	const smsc = await ouvrirRelais();
	const [admin, interne, sendsms] = [await portLibre(), await portLibre(), await portLibre()];
	const conf = join(dossier, "kannel.conf");
	writeFileSync(
		conf,
		`group = core
admin-port = ${admin}
admin-password = essai
smsbox-port = ${interne}
box-allow-ip = "127.0.0.1"

group = smsc
smsc = smpp
smsc-id = essai
host = 127.0.0.1
port = ${smsc.port}
transceiver-mode = true
smsc-username = telephone
smsc-password = essai
system-type = ""
address-range = ""

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = ${sendsms}

group = sms-service
keyword = default
catch-all = true
concatenation = true
max-messages = 10
omit-empty = true
get-url = "http://127.0.0.1:${(http.address() as AddressInfo).port}/?de=%p&texte=%b&jeu=%C"
`,
	);
	const enfants: ChildProcess[] = [];
	const lancer = (commande: string) => {
		const enfant = spawn(commande, ["-v", "4", conf], { cwd: dossier, stdio: "ignore" });
		enfants.push(enfant);
	};
	lancer(BEARERBOX);
	await smsc.lie("telephone");
	lancer(SMSBOX);
	await delay(1_500);
	return {
		port: smsc.port,
		lus,
		fermer: async () => {
			for (const enfant of enfants) {
				const fini = once(enfant, "exit");
				enfant.kill("SIGKILL");
				await fini;
			}
			await smsc.fermer();
			await new Promise((resolve) => http.close(resolve));
		},
	};
}

const ORDRES = { submit: 0x4, deliver: 0x5, unbind: 0x6, bind: 0x9, souffle: 0x15 };
const REPONSE = 0x8000_0000;

/**
 * An SMSC that brings to one bound system what the other submits, byte for byte: submit_sm and
 * deliver_sm have the same body (SMPP 3.4, 4.4.1 and 4.6.1).
 */
async function ouvrirRelais() {
	const prises = new Map<string, Socket>();
	let suivant = 0;
	const serveur = createServer((prise) => {
		let reste = Buffer.alloc(0);
		let nom = "";
		const envoyer = (a: Socket, ordre: number, rang: number, corps: Buffer) => {
			const entete = Buffer.alloc(16);
			entete.writeUInt32BE(16 + corps.length, 0);
			entete.writeUInt32BE(ordre >>> 0, 4);
			entete.writeUInt32BE(rang, 12);
			a.write(Buffer.concat([entete, corps]));
		};
		const recevoir = (ordre: number, rang: number, corps: Buffer) => {
			if (ordre >= REPONSE) return;
			if (ordre === ORDRES.bind) {
				nom = corps.toString("latin1").split("\0", 1)[0];
				prises.set(nom, prise);
			}
			const dit = { [ORDRES.bind]: "essai\0", [ORDRES.submit]: `${++suivant}\0` }[ordre] ?? "";
			envoyer(prise, ordre + REPONSE, rang, Buffer.from(dit));
			const autre = [...prises].find(([qui]) => qui !== nom)?.[1];
			if (ordre === ORDRES.submit && autre) envoyer(autre, ORDRES.deliver, suivant, corps);
		};
		prise.on("error", () => {});
		prise.on("data", (octets) => {
			reste = Buffer.concat([reste, octets]);
			while (reste.length >= 16 && reste.length >= reste.readUInt32BE(0)) {
				const taille = reste.readUInt32BE(0);
				const pdu = reste.subarray(0, taille);
				reste = reste.subarray(taille);
				recevoir(pdu.readUInt32BE(4), pdu.readUInt32BE(12), pdu.subarray(16));
			}
		});
	});
	serveur.listen(0, "127.0.0.1");
	await once(serveur, "listening");
	return {
		port: (serveur.address() as AddressInfo).port,
		async lie(nom: string) {
			for (let n = 0; n < 200 && !prises.has(nom); n++) await delay(50);
			if (!prises.has(nom)) throw new Error(`${nom} ne s’est pas lié`);
		},
		fermer: async () => {
			for (const prise of prises.values()) prise.destroy();
			await new Promise((resolve) => serveur.close(resolve));
		},
	};
}
