/**
 * The files of a winmail.dat, which Outlook sends in the place of attachments (MS-OXTNEF). Bounded: it
 * reads each byte once, and stops at what it does not understand.
 */
export interface Fichier {
	nom: string;
	type?: string;
	contenu: Buffer;
}

const SIGNATURE = 0x223e9f78;
const FICHIERS_MAX = 100;
const DEBUT_DE_FICHIER = 0x9002;
const TITRE = 0x8010;
const DONNEES = 0x800f;
const PROPRIETES = 0x9005;
const PR_LONG_FILENAME = 0x3707;
const PR_MIME_TAG = 0x370e;

/** Nothing when it is no such file, or is cut short before its first attachment. */
export function lireTnef(octets: Buffer): Fichier[] | undefined {
	if (octets.length < 6 || octets.readUInt32LE(0) !== SIGNATURE) return undefined;
	const fichiers: Fichier[] = [];
	let courant: Fichier | undefined;
	let place = 6;
	while (place + 9 <= octets.length && fichiers.length < FICHIERS_MAX) {
		const attribut = octets.readUInt16LE(place + 1);
		const taille = octets.readUInt32LE(place + 5);
		const debut = place + 9;
		if (debut + taille + 2 > octets.length) break;
		const valeur = octets.subarray(debut, debut + taille);
		if (attribut === DEBUT_DE_FICHIER) {
			courant = { nom: "", contenu: Buffer.alloc(0) };
			fichiers.push(courant);
		} else if (courant && attribut === TITRE) courant.nom ||= chaine(valeur, "latin1");
		else if (courant && attribut === DONNEES) courant.contenu = valeur;
		else if (courant && attribut === PROPRIETES) {
			const lues = proprietes(valeur);
			courant.nom = lues.get(PR_LONG_FILENAME) || courant.nom;
			courant.type = lues.get(PR_MIME_TAG) || courant.type;
		}
		place = debut + taille + 2;
	}
	return fichiers.length > 0 ? fichiers : undefined;
}

const chaine = (octets: Buffer, code: "latin1" | "utf16le") =>
	octets.toString(code).split("\0", 1)[0];

const aligner = (taille: number) => Math.ceil(taille / 4) * 4;
/** Bytes of the types of fixed size (MS-OXCDATA 2.11.1), each padded to four. */
const FIXES: Record<number, number> = {
	2: 4,
	3: 4,
	4: 4,
	5: 8,
	6: 8,
	7: 8,
	10: 4,
	11: 4,
	20: 8,
	64: 8,
	72: 16,
};
const VARIABLES = new Set([0x0d, 0x1e, 0x1f, 0x102]);

/** The texts among these properties; those that come before anything unknown. */
function proprietes(octets: Buffer): Map<number, string> {
	const lues = new Map<number, string>();
	try {
		let place = 4;
		const entier = () => {
			const lu = octets.readUInt32LE(place);
			place += 4;
			return lu;
		};
		for (let reste = Math.min(octets.readUInt32LE(0), 500); reste > 0; reste--) {
			const type = octets.readUInt16LE(place);
			const nom = octets.readUInt16LE(place + 2);
			place += 4;
			if (nom >= 0x8000) {
				place += 16;
				if (entier() === 0) place += 4;
				else place += aligner(entier());
			}
			const simple = type & 0xfff;
			const combien = type & 0x1000 || VARIABLES.has(simple) ? entier() : 1;
			if (combien > 1_000) return lues;
			for (let n = 0; n < combien; n++) {
				if (!VARIABLES.has(simple)) {
					if (!FIXES[simple]) return lues;
					place += FIXES[simple];
					continue;
				}
				const taille = entier();
				const valeur = octets.subarray(place, place + taille);
				if (simple === 0x1e) lues.set(nom, chaine(valeur, "latin1"));
				if (simple === 0x1f) lues.set(nom, chaine(valeur, "utf16le"));
				place += aligner(taille);
			}
		}
	} catch {
		// Cut short: what was read before holds.
	}
	return lues;
}
