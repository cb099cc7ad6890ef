/** GSM 03.38, each character at its code; the second alphabet takes an escape before it. */
const BASE =
	"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const ETENDU: Record<string, number> = {
	"\f": 0x0a,
	"^": 0x14,
	"{": 0x28,
	"}": 0x29,
	"\\": 0x2f,
	"[": 0x3c,
	"~": 0x3d,
	"]": 0x3e,
	"|": 0x40,
	"€": 0x65,
};
const codes = new Map([...BASE].map((signe, code) => [signe, code]));

/** What French typography writes and GSM-7 has not: a text must not cost twice for an apostrophe. */
const PROCHES: Record<string, string> = {
	"’": "'",
	"‘": "'",
	"«": '"',
	"»": '"',
	"“": '"',
	"”": '"',
	"–": "-",
	"—": "-",
	"…": "...",
	"\u00a0": " ",
	"\u202f": " ",
	œ: "oe",
	Œ: "OE",
};

export interface Segments {
	/** SMPP data_coding: 0, the network's alphabet (GSM-7), or 8, UCS-2. */
	codage: 0 | 8;
	/** What each part carries, without its header. */
	parties: Buffer[];
}

/**
 * Cuts a text in as many SMS as it takes: 160 characters of GSM-7 alone, 153 in several parts; 70 and
 * 67 of UCS-2 when a character asks for it (3GPP TS 23.038 and 23.040). No character is cut in two.
 */
export function decouper(texte: string): Segments {
	const approche = [...texte].map((signe) => PROCHES[signe] ?? signe).join("");
	const gsm = enGsm(approche);
	if (gsm) return { codage: 0, parties: repartir(gsm, 160, 153) };
	return { codage: 8, parties: repartir([...texte].map(enUcs2), 140, 134) };
}

function enGsm(texte: string): Buffer[] | undefined {
	const signes: Buffer[] = [];
	for (const signe of texte) {
		const code = codes.get(signe);
		const etendu = ETENDU[signe];
		if (code !== undefined && signe !== "\x1b") signes.push(Buffer.from([code]));
		else if (etendu !== undefined) signes.push(Buffer.from([0x1b, etendu]));
		else return undefined;
	}
	return signes;
}

const enUcs2 = (signe: string): Buffer => Buffer.from(signe, "utf16le").swap16();

function repartir(signes: Buffer[], seul: number, partie: number): Buffer[] {
	const tout = Buffer.concat(signes);
	if (tout.length <= seul) return [tout];
	const parties: Buffer[] = [];
	let courante: Buffer[] = [];
	let taille = 0;
	for (const signe of signes) {
		if (taille + signe.length > partie) {
			parties.push(Buffer.concat(courante));
			courante = [];
			taille = 0;
		}
		courante.push(signe);
		taille += signe.length;
	}
	return [...parties, Buffer.concat(courante)];
}

/** The header that says which part of which message this is (3GPP TS 23.040, 9.2.3.24.1). */
export const enTete = (message: number, total: number, rang: number): Buffer =>
	Buffer.from([5, 0, 3, message & 0xff, total, rang]);
