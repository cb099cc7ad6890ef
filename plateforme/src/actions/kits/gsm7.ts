/** The basic alphabet of an SMS (3GPP TS 23.038, 6.2.1), then what costs two characters. */
const DE_BASE = new Set(
	"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const ETENDUS = new Set("\f^{}\\[~]|€");

/** Characters that the alphabet lacks. One of them, and the whole message shrinks to 70 a part. */
export const horsGsm7 = (texte: string): string[] => [
	...new Set([...texte].filter((c) => !DE_BASE.has(c) && !ETENDUS.has(c))),
];

/** Length as the network counts it; meaningful when nothing is outside the alphabet. */
export const longueurGsm7 = (texte: string): number =>
	[...texte].reduce((somme, c) => somme + (ETENDUS.has(c) ? 2 : 1), 0);

export const UN_SMS = 160;
/** Each part gives seven characters up to its place in the whole. */
const PAR_PARTIE = 153;

export function partiesDuSms(texte: string): number {
	const longueur = longueurGsm7(texte);
	return longueur <= UN_SMS ? 1 : Math.ceil(longueur / PAR_PARTIE);
}

/** A name or a place as an SMS can carry it: « Zoë l’Hôte » becomes « Zoe l'Hote ». */
export const enGsm7 = (texte: string): string =>
	[
		...texte
			.replace(/[’‘]/g, "'")
			.replace(/[\u00a0\u202f]/g, " ")
			.replace(/œ/g, "oe"),
	]
		.map((c) => (DE_BASE.has(c) || ETENDUS.has(c) ? c : c.normalize("NFD").replace(/\p{M}/gu, "")))
		.filter((c) => c === "" || DE_BASE.has(c) || ETENDUS.has(c))
		.join("");
