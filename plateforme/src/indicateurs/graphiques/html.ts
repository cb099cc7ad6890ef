const ENTITES: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** A fragment in which every text was made inert. */
export class Html {
	readonly texte: string;
	constructor(texte: string) {
		this.texte = texte;
	}
}

type Insere = Html | string | number | false | null | undefined | readonly Insere[];

function rendre(insere: Insere): string {
	if (insere === false || insere === null || insere === undefined) return "";
	if (insere instanceof Html) return insere.texte;
	if (typeof insere === "object") return insere.map(rendre).join("");
	return String(insere).replace(/[&<>"']/g, (c) => ENTITES[c] as string);
}

/**
 * html`<p>${texte}</p>`: texts are escaped, fragments and lists of them kept. The report is read in a
 * page and in a file on its own, made by a command that runs without any build.
 */
export const html = (morceaux: TemplateStringsArray, ...inseres: Insere[]): Html =>
	new Html(morceaux.reduce((suite, morceau, i) => suite + rendre(inseres[i - 1]) + morceau));

/** An SVG of ours, or a fragment of a library that escapes what it prints. */
export const tel = (texte: string): Html => new Html(texte);

/** As it begins a sentence: only a first letter, past the opening of a link. */
export const enDebut = ({ texte }: Html): Html =>
	new Html(
		texte.replace(
			/^((?:<[^>]+>)*)(\p{Ll})/u,
			(_, balises, lettre) => balises + lettre.toUpperCase(),
		),
	);
