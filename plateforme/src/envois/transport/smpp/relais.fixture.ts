import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

const ORDRES = { submit: 0x4, deliver: 0x5, unbind: 0x6, bind: 0x9, souffle: 0x15 };
const REPONSE = 0x8000_0000;

/**
 * An SMSC that brings to one bound system what the other submits, byte for byte: submit_sm and
 * deliver_sm have the same body (SMPP 3.4, 4.4.1 and 4.6.1).
 */
export async function ouvrirRelais() {
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
