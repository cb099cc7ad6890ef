const CODES: Record<string, string> = {
	CSS: "du code de la sécurité sociale",
	CASF: "du code de l’action sociale et des familles",
	CCH: "du code de la construction et de l’habitation",
	CGI: "du code général des impôts",
	CJA: "du code de justice administrative",
	CRPA: "du code des relations entre le public et l’administration",
};

/** « CSS art. L142-4 » → « article L142-4 du code de la sécurité sociale »; an order is named as it is. */
export function articleEnToutesLettres(article: string): string {
	const [, code = "", numero = ""] = /^([A-Z]+) art\. (.+)$/.exec(article) ?? [];
	return CODES[code]
		? `${plusieurs([numero]) ? "articles" : "article"} ${numero} ${CODES[code]}`
		: article;
}

/** Several, gathered by code: « articles L142-4 et R142-1 du code de la sécurité sociale ». */
export function articlesEnPhrase(articles: readonly string[]): string {
	const parCode = new Map<string, string[]>();
	const autres: string[] = [];
	for (const article of new Set(articles)) {
		const [, code = "", numero = ""] = /^([A-Z]+) art\. (.+)$/.exec(article) ?? [];
		if (CODES[code]) parCode.set(code, [...(parCode.get(code) ?? []), numero]);
		else autres.push(article);
	}
	const groupes = [...parCode].map(
		([code, numeros]) =>
			`${plusieurs(numeros) ? "articles" : "article"} ${enumerer(numeros)} ${CODES[code]}`,
	);
	return [...groupes, ...autres].join(" ; ");
}

/** A reference may name several by itself: « L531-3, R552-2 et L553-1 ». */
const plusieurs = (numeros: readonly string[]): boolean =>
	numeros.length > 1 || numeros.some((numero) => / et [A-Z]/.test(numero));

const enumerer = (mots: readonly string[]): string =>
	mots.length < 2 ? (mots[0] ?? "") : `${mots.slice(0, -1).join(", ")} et ${mots.at(-1)}`;
