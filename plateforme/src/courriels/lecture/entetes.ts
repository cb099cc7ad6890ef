/** The header fields of a message in the order of the wire, unfolded, names in lower case. */
export type Entetes = readonly (readonly [nom: string, valeur: string])[];

const TAILLE_MAX = 256 * 1024;

/** Where the header block ends, its empty line included. */
export function finDesEntetes(brut: Buffer): number {
	const fins = ["\r\n\r\n", "\n\n"].map((vide) => {
		const place = brut.subarray(0, TAILLE_MAX).indexOf(vide, 0, "latin1");
		return place < 0 ? Number.POSITIVE_INFINITY : place + vide.length;
	});
	return Math.min(...fins, brut.length, TAILLE_MAX);
}

/** Bytes that are not UTF-8 are read as Windows-1252, which is what old mail programs wrote. */
export function enTexte(octets: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(octets);
	} catch {
		return new TextDecoder("windows-1252").decode(octets);
	}
}

export function lireEntetes(brut: Buffer): Entetes {
	const bloc = enTexte(brut.subarray(0, finDesEntetes(brut)))
		.replace(/\r\n?/g, "\n")
		.replace(/\n[ \t]+/g, " ");
	return bloc.split("\n").flatMap((ligne) => {
		const lu = /^([\x21-\x39\x3b-\x7e]{1,80})[ \t]*:(.*)$/.exec(ligne);
		return lu ? [[lu[1].toLowerCase(), lu[2].trim()] as const] : [];
	});
}

export const premier = (entetes: Entetes, nom: string): string | undefined =>
	entetes.find(([autre]) => autre === nom)?.[1];

export const tous = (entetes: Entetes, nom: string): string[] =>
	entetes.flatMap(([autre, valeur]) => (autre === nom ? [valeur] : []));
