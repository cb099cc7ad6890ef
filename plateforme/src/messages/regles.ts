export const TEXTE_MAX = 4000;
const OBJET_MAX = 120;
/** A day, for one file: beyond, a call settles more than an eleventh message. */
export const PAR_JOUR = 10;

export type MotifMessage =
	| "objet-vide"
	| "texte-vide"
	| "texte-trop-long"
	| "trop"
	| "inconnu"
	| "sans-dossier"
	| "protege";

/** Paragraphs kept, spaces at the ends dropped. */
export function lireTexte(
	brut: string,
): { ok: true; texte: string } | { ok: false; motif: MotifMessage } {
	const texte = brut.replaceAll("\r\n", "\n").trim();
	if (!texte) return { ok: false, motif: "texte-vide" };
	return texte.length > TEXTE_MAX ? { ok: false, motif: "texte-trop-long" } : { ok: true, texte };
}

export function lireObjet(brut: string): string | undefined {
	const objet = brut.replace(/\s+/g, " ").trim().slice(0, OBJET_MAX);
	return objet || undefined;
}
