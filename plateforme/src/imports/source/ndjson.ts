import { type Buffer, isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import type { Recu } from "./recu.ts";

const SAUT = 10;
/** A file with forty persons and all of its history stays far below. */
const LIGNE_MAX = 1_000_000;

/** One JSON object a line; LF or CRLF, with or without BOM, blank lines skipped. */
export async function* lireNdjson(octets: AsyncIterable<Buffer>): AsyncGenerator<Recu> {
	let numero = 0;
	for await (const ligne of couper(octets)) {
		numero++;
		if (ligne === undefined) {
			const motif = `plus de ${LIGNE_MAX / 1_000_000} million de caractères sur une ligne : vérifiez les sauts de ligne`;
			yield { numero, champ: "", motif };
			continue;
		}
		if (!isUtf8(ligne)) {
			yield { numero, champ: "", motif: "ce texte n’est pas en UTF-8 : convertissez le fichier" };
			continue;
		}
		const texte = ligne
			.toString("utf8")
			.replace(numero === 1 ? /^\uFEFF/ : "", "")
			.trim();
		if (texte === "") continue;
		try {
			const brut: unknown = JSON.parse(texte);
			yield { numero, empreinte: hash("sha256", texte, "base64url"), brut };
		} catch {
			const motif =
				texte[0] === "["
					? "ce fichier commence par une liste : écrivez un foyer par ligne (NDJSON)"
					: "JSON illisible : écrivez chaque foyer en entier, sur une seule ligne";
			yield { numero, champ: "", motif };
		}
	}
}

/** Line by line; nothing in place of one that is too long. */
async function* couper(octets: AsyncIterable<Buffer>): AsyncGenerator<Buffer | undefined> {
	let reste: Buffer[] = [];
	let taille = 0;
	const rendre = (fin: Buffer) => {
		const ligne = reste.length === 0 ? fin : concat([...reste, fin]);
		const trop = taille + fin.length > LIGNE_MAX;
		reste = [];
		taille = 0;
		return trop ? undefined : ligne;
	};
	for await (const morceau of octets) {
		let debut = 0;
		for (let saut = morceau.indexOf(SAUT); saut >= 0; saut = morceau.indexOf(SAUT, debut)) {
			yield rendre(morceau.subarray(debut, saut));
			debut = saut + 1;
		}
		const fin = morceau.subarray(debut);
		taille += fin.length;
		if (taille <= LIGNE_MAX) reste.push(fin);
		else reste = [];
	}
	if (taille > 0) yield rendre(morceauVide);
}

const { concat, alloc } = globalThis.Buffer;
const morceauVide = alloc(0);
