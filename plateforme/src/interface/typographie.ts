/** What is not prose: scripts, and what a person typed, which comes back as it was. */
const TEL_QUEL = /<(script|style|textarea|pre|code)\b[^>]*>[\s\S]*?<\/\1>/;
const TEXTE = />[^<]+/;
const MORCEAUX = new RegExp(`${TEL_QUEL.source}|${TEXTE.source}`, "g");

/**
 * French puts a space before a colon or a question mark, and no line begins with one: in the text of a page,
 * never in its tags, these spaces are made ones that do not break.
 */
export const insecables = (page: string): string =>
	page.replace(MORCEAUX, (morceau) =>
		morceau.startsWith("<")
			? morceau
			: morceau.replace(/ (?=[:;?!»€%])/g, "\u00a0").replace(/« /g, "«\u00a0"),
	);
