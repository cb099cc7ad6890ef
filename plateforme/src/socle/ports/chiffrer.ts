import { createCipheriv, createDecipheriv } from "node:crypto";

/**
 * A file encrypted piece by piece (AES-256-GCM), so that none of it waits in memory and none is given
 * before it was checked. The nonce is the rank of the piece, and says which one is the last: a file that
 * was cut, reordered or lengthened does not open. A key serves one file only.
 */
const MORCEAU = 64 * 1024;
const SCEAU = 16;

const nonceDe = (rang: number, dernier: boolean) => {
	const nonce = Buffer.alloc(12);
	nonce.writeUInt32BE(rang, 4);
	nonce[11] = dernier ? 1 : 0;
	return nonce;
};

export async function* chiffrer(
	contenu: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	cle: Buffer,
): AsyncGenerator<Buffer> {
	let rang = 0;
	let attente = Buffer.alloc(0);
	const sceller = (clair: Buffer, dernier: boolean) => {
		const chiffre = createCipheriv("aes-256-gcm", cle, nonceDe(rang++, dernier));
		return Buffer.concat([chiffre.update(clair), chiffre.final(), chiffre.getAuthTag()]);
	};
	for await (const recu of contenu) {
		attente = Buffer.concat([attente, recu]);
		// The last piece is never empty: what fills one exactly waits to know whether more comes.
		for (; attente.length > MORCEAU; attente = attente.subarray(MORCEAU))
			yield sceller(attente.subarray(0, MORCEAU), false);
	}
	yield sceller(attente, true);
}

/** Throws when any of it was changed. */
export function dechiffrer(contenu: Buffer, cle: Buffer): Buffer {
	const clairs: Buffer[] = [];
	const pas = MORCEAU + SCEAU;
	const nombre = Math.max(1, Math.ceil(contenu.length / pas));
	for (let rang = 0; rang < nombre; rang++) {
		const morceau = contenu.subarray(rang * pas, (rang + 1) * pas);
		const sceau = createDecipheriv("aes-256-gcm", cle, nonceDe(rang, rang === nombre - 1));
		const fin = morceau.length - SCEAU;
		if (fin < 0) throw new Error("morceau trop court");
		sceau.setAuthTag(morceau.subarray(fin));
		clairs.push(sceau.update(morceau.subarray(0, fin)), sceau.final());
	}
	return Buffer.concat(clairs);
}
