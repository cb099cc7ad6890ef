import type { Jointe } from "../lecture/lire.ts";

/** What became of a file that came with a message. */
export const SORTS = ["prise", "doublon", "signature", "vide", "refusee"] as const;
export type Sort = (typeof SORTS)[number];

/** Bytes under which a picture set in the text is a logo: a photo of a document is ten times that. */
export const LOGO_MAX = 15_000;
/** A larger one is too, once this office has seen it in as many other messages. */
export const LOGO_REPETE_MAX = 150_000;
export const LOGO_REPETITIONS = 2;
/** Nobody's document: a picture of one dot, by which senders learn that they were read. */
const POINT_MAX = 200;

const SIGNATURES_NUMERIQUES = new Set([
	"application/pkcs7-signature",
	"application/x-pkcs7-signature",
	"application/pgp-signature",
]);

/**
 * What is set aside without looking inside: empty files, and what mail programs add of their own
 * accord. Set aside is not thrown away: it is shown, and an agent may take it.
 */
export function ecartDe(
	{ contenu, type, incorporee }: Pick<Jointe, "contenu" | "type" | "incorporee">,
	/** In how many other messages the same bytes came. */
	dejaVue: number,
): "signature" | "vide" | undefined {
	if (contenu.length === 0) return "vide";
	if (SIGNATURES_NUMERIQUES.has(type)) return "signature";
	if (!type.startsWith("image/")) return undefined;
	if (contenu.length <= POINT_MAX) return "signature";
	if (!incorporee) return undefined;
	if (contenu.length <= LOGO_MAX) return "signature";
	return contenu.length <= LOGO_REPETE_MAX && dejaVue >= LOGO_REPETITIONS ? "signature" : undefined;
}
