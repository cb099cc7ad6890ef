import { PDFDocument } from "@cantoo/pdf-lib";
import type { PageChoisie, Source } from "./ordres.ts";

/** A4, in points. */
const A4 = { largeur: 595.28, hauteur: 841.89 };

/** One document made of these pages, in this order; a picture is a page, at most as large as a sheet. */
export async function assemblerPdf(
	sources: readonly Source[],
	choix: readonly PageChoisie[],
): Promise<Uint8Array> {
	const document = await PDFDocument.create();
	const ouverts = new Map<number, PDFDocument>();
	for (const { source, page } of choix) {
		const { octets, format } = sources[source] as Source;
		if (format !== "pdf") {
			const image =
				format === "png" ? await document.embedPng(octets) : await document.embedJpg(octets);
			const { width, height } = image.scaleToFit(A4.largeur, A4.hauteur);
			document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
			continue;
		}
		let ouvert = ouverts.get(source);
		if (!ouvert) {
			ouvert = await PDFDocument.load(octets, { updateMetadata: false });
			ouverts.set(source, ouvert);
		}
		const [copiee] = await document.copyPages(ouvert, [page - 1]);
		if (copiee) document.addPage(copiee);
	}
	return document.save();
}
