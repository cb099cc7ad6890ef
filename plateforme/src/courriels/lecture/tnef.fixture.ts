interface AMettre {
	nom: string;
	/** In the properties, as Outlook puts it. */
	long?: string;
	contenu: Buffer;
}

/** A winmail.dat as Outlook writes one (MS-OXTNEF 2.1). */
export function composerTnef(fichiers: readonly AMettre[]): Buffer {
	const entete = Buffer.alloc(6);
	entete.writeUInt32LE(0x223e9f78);
	entete.writeUInt16LE(1, 4);
	const attribut = (niveau: number, id: number, valeur: Buffer) => {
		const tete = Buffer.alloc(9);
		tete.writeUInt8(niveau);
		tete.writeUInt32LE(id, 1);
		tete.writeUInt32LE(valeur.length, 5);
		const somme = Buffer.alloc(2);
		somme.writeUInt16LE(valeur.reduce((total, octet) => (total + octet) & 0xffff, 0));
		return Buffer.concat([tete, valeur, somme]);
	};
	return Buffer.concat([
		entete,
		attribut(1, 0x00089006, Buffer.from([0, 0, 1, 0])),
		...fichiers.flatMap(({ nom, long, contenu }) => [
			attribut(2, 0x00069002, Buffer.alloc(14)),
			attribut(2, 0x00018010, Buffer.from(`${nom}\0`, "latin1")),
			attribut(2, 0x0006800f, contenu),
			...(long ? [attribut(2, 0x00069005, proprietes(long))] : []),
		]),
	]);
}

/** An attachment method (PT_LONG), a named property (PT_BOOLEAN), then the long name (PT_UNICODE). */
function proprietes(long: string): Buffer {
	const entiers = (...valeurs: number[]) => {
		const octets = Buffer.alloc(4 * valeurs.length);
		for (const [rang, valeur] of valeurs.entries()) octets.writeUInt32LE(valeur, 4 * rang);
		return octets;
	};
	const texte = Buffer.from(`${long}\0`, "utf16le");
	const marge = Buffer.alloc((4 - (texte.length % 4)) % 4);
	return Buffer.concat([
		entiers(3),
		entiers(0x37050003, 1),
		entiers(0x8001000b),
		Buffer.alloc(16),
		entiers(0, 0x8514, 1),
		entiers(0x3707001f, 1, texte.length),
		texte,
		marge,
	]);
}
