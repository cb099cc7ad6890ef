import { type PDFiumLibrary, PDFiumLibrary as Pdfium } from "@hyzyla/pdfium";
import { type Reponses, TEXTE_MAX } from "./ordres.ts";

let moteur: Promise<PDFiumLibrary> | undefined;

/** A page as points, drawn at that width: no script of the document runs, nothing of it reaches a browser. */
export async function rendrePdf(
	octets: Uint8Array,
	page: number,
	largeur: number,
): Promise<Reponses["rendre"]> {
	const document = await ouvrir(octets);
	try {
		const choisie = document.getPage(page - 1);
		const { originalWidth, originalHeight } = choisie.getOriginalSize();
		const hauteur = Math.min(Math.round((largeur * originalHeight) / originalWidth), largeur * 4);
		const rendue = await choisie.render({ width: largeur, height: hauteur, render: "bitmap" });
		return {
			points: Uint8Array.from(rendue.data),
			largeur: rendue.width,
			hauteur: rendue.height,
		};
	} finally {
		document.destroy();
	}
}

/** What its first pages say, as far as they are text and not pictures of text. */
export async function lireTexte(octets: Uint8Array, pages: number): Promise<string> {
	const document = await ouvrir(octets);
	try {
		let texte = "";
		for (let page = 0; page < Math.min(pages, 3) && texte.length < TEXTE_MAX; page++)
			texte += `${document.getPage(page).getText()}\n`;
		return texte.slice(0, TEXTE_MAX);
	} finally {
		document.destroy();
	}
}

async function ouvrir(octets: Uint8Array) {
	moteur ??= Pdfium.init();
	return (await moteur).loadDocument(octets);
}
