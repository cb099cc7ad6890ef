import type { Bloc } from "./bloc.ts";
import { DecoupeurLignes } from "./decoupeur-lignes.ts";
import { DecoupeurListe } from "./decoupeur-liste.ts";
import { EntreeIllisible } from "./entree-illisible.ts";
import type { Reserve } from "./reserve.ts";

export interface Decoupeur {
	/** Les blocs complets, à retirer dans l'ordre. */
	readonly prets: Bloc[];
	ajouter(morceau: Uint8Array): void;
	terminer(): void;
}

const CROCHET = 0x5b;
const BLANCS = new Set([0x20, 0x09, 0x0a, 0x0d]);
const BLANCS_MAX = 65_536;
const BOM = [0xef, 0xbb, 0xbf];
const SIGNATURE_MAX = 4;

const FORMATS_REFUSES: [signature: number[], motif: string][] = [
	[[0xff, 0xfe], "le fichier est en UTF-16 : enregistrez-le en UTF-8"],
	[[0xfe, 0xff], "le fichier est en UTF-16 : enregistrez-le en UTF-8"],
	[[0x1f, 0x8b], "le fichier est compressé : gunzip -c FICHIER | droits …"],
	[[0x50, 0x4b, 3, 4], "le fichier est un classeur ou une archive zip : exportez-le en NDJSON"],
];

/**
 * Coupe l'entrée en blocs : NDJSON, ou liste JSON si son premier caractère est « [ ».
 *
 * @throws {EntreeIllisible} si l'entrée est vide ou d'un autre format.
 */
export async function* decouper(
	entree: AsyncIterable<Uint8Array>,
	reserve: Reserve,
): AsyncGenerator<Bloc, void, undefined> {
	let decoupeur: Decoupeur | null = null;
	let tete: Uint8Array = new Uint8Array(0);
	for await (const morceau of entree) {
		if (decoupeur !== null) decoupeur.ajouter(morceau);
		else {
			tete = tete.length === 0 ? morceau : Buffer.concat([tete, morceau]);
			if (tete.length < SIGNATURE_MAX || (tete.length < BLANCS_MAX && estBlanc(tete))) continue;
			decoupeur = commencer(tete, reserve);
		}
		yield* retirer(decoupeur);
	}
	if (decoupeur === null) {
		if (estBlanc(tete)) throw new EntreeIllisible("l'entrée est vide : donnez au moins un foyer");
		decoupeur = commencer(tete, reserve);
	}
	decoupeur.terminer();
	yield* retirer(decoupeur);
}

function commencer(tete: Uint8Array, reserve: Reserve): Decoupeur {
	for (const [signature, motif] of FORMATS_REFUSES)
		if (commencePar(tete, signature)) throw new EntreeIllisible(motif);
	const texte = commencePar(tete, BOM) ? tete.subarray(BOM.length) : tete;
	const premier = texte.find((octet) => !BLANCS.has(octet));
	const decoupeur =
		premier === CROCHET ? new DecoupeurListe(reserve) : new DecoupeurLignes(reserve);
	decoupeur.ajouter(texte);
	return decoupeur;
}

function* retirer(decoupeur: Decoupeur): Generator<Bloc> {
	for (let bloc = decoupeur.prets.shift(); bloc; bloc = decoupeur.prets.shift()) yield bloc;
}

function commencePar(octets: Uint8Array, signature: number[]): boolean {
	return signature.every((octet, rang) => octets[rang] === octet);
}

function estBlanc(octets: Uint8Array): boolean {
	const texte = commencePar(octets, BOM) ? octets.subarray(BOM.length) : octets;
	return texte.every((octet) => BLANCS.has(octet));
}
