import { type Buffer, isUtf8 } from "node:buffer";
import { type Faute, faute } from "../foyer/faute.ts";
import type { Foyer } from "../foyer/types.ts";
import { type OptionsValidation, validerFoyer } from "../foyer/valider.ts";
import { LIGNE_MAX } from "./bloc.ts";

export type Lecture = { ok: true; foyer: Foyer } | ({ ok: false } & Faute);

/** Lit le foyer écrit entre deux positions d'un tampon ; `utf8` dit si tout le tampon a été vérifié. */
export function lireFoyer(
	tampon: Buffer,
	debut: number,
	fin: number,
	utf8: boolean,
	validation: OptionsValidation | undefined,
): Lecture {
	if (fin - debut > LIGNE_MAX)
		return refuser(
			"plus d'un million de caractères pour un seul foyer : vérifiez les sauts de ligne, guillemets et accolades",
		);
	if (!utf8 && !isUtf8(tampon.subarray(debut, fin)))
		return refuser("ce texte n'est pas en UTF-8 : convertissez le fichier");
	let brut: unknown;
	try {
		brut = JSON.parse(tampon.toString("utf8", debut, fin));
	} catch (erreur) {
		return refuser(motifSyntaxe(String(erreur)));
	}
	return validerFoyer(brut, validation);
}

function motifSyntaxe(message: string): string {
	const position = /position (\d+)/.exec(message)?.[1];
	if (position === undefined)
		return "JSON incomplet : écrivez chaque foyer en entier, sur une seule ligne";
	return `JSON illisible au caractère ${Number(position) + 1} : vérifiez les guillemets, virgules et accolades`;
}

function refuser(motif: string): Lecture {
	return { ok: false, ...faute("", motif) };
}
