import { html } from "./html.ts";

interface Nomme {
	id: string;
	alternative: string;
}

/**
 * The drawing without what our pages refuse (style sheets and attributes), nor what serves a script.
 * Its size is left to the page, its letters are the page's, and its names are its own, so that the
 * same figures give the same drawing.
 */
export function epurer(svg: string, { id, alternative }: Nomme): string {
	const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? "";
	const tete = html`<svg viewBox="${viewBox}" role="img" aria-label="${alternative}" focusable="false">`;
	return svg
		.replace(/<svg[^>]*>\s*/, tete.texte)
		.replace(/<style[\s\S]*?<\/style>/, "")
		.replace(/<rect [^>]*fill="none"[^>]*><\/rect>\s*/, "")
		.replace(/ (class|ecmeta_\w+|pointer-events|xml:space)="[^"]*"/g, "")
		.replace(/ style="([^"]*)"/g, (_, regles: string) => enAttributs(regles))
		.replace(/\bzr\d+-/g, `${id}-`)
		.replace(/\n\s*/g, "");
}

const GARDES = new Set(["font-size", "font-weight"]);

function enAttributs(regles: string): string {
	return regles
		.split(";")
		.map((regle) => regle.split(":"))
		.filter(([nom = ""]) => GARDES.has(nom.trim()))
		.map(([nom = "", valeur = ""]) => ` ${nom.trim()}="${valeur.trim()}"`)
		.join("");
}
