/** Controls, which the database refuses, and marks that turn the direction of writing, which hide « .exe ». */
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\ufeff]/gu;

/** What someone else wrote, fit to be kept and shown as it is. */
export const nettoyer = (texte: string): string =>
	texte
		.toWellFormed()
		.replace(/\r\n?/g, "\n")
		.replace(/[\u2028\u2029]/g, "\n")
		.replace(INVISIBLES, "");

/** In one line, cut at `max` characters, never in the middle of one. */
export const enUneLigne = (texte: string, max: number): string =>
	couper(nettoyer(texte).replace(/\s+/g, " ").trim(), max);

export const couper = (texte: string, max: number): string =>
	texte.length > max
		? texte
				.slice(0, max)
				.toWellFormed()
				.replace(/\ufffd$/, "")
		: texte;
