import { type PDFiumLibrary, PDFiumLibrary as Pdfium } from "@hyzyla/pdfium";
import type { Reponses } from "./ordres.ts";

let moteur: Promise<PDFiumLibrary> | undefined;

/** A page as points, drawn at that width: no script of the document runs, nothing of it reaches a browser. */
export async function rendrePdf(
	octets: Uint8Array,
	page: number,
	largeur: number,
): Promise<Reponses["rendre"]> {
	moteur ??= Pdfium.init();
	const document = await (await moteur).loadDocument(octets);
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
