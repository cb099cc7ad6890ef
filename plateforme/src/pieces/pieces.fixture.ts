import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString, StandardFonts } from "@cantoo/pdf-lib";
import sharp from "sharp";

/** A document of so many pages, each with its number, as an office suite writes it. */
export async function pdf(
	pages = 1,
	avant: (document: PDFDocument) => unknown = () => {},
): Promise<Buffer> {
	const document = await PDFDocument.create();
	const police = await document.embedFont(StandardFonts.Helvetica);
	for (let page = 1; page <= pages; page++)
		document
			.addPage([595, 842])
			.drawText(`Page ${page}`, { x: 60, y: 760, size: 40, font: police });
	await avant(document);
	return Buffer.from(await document.save({ useObjectStreams: true }));
}

/** Does what `S` says when it is opened; in a compressed stream of objects, out of sight of a search. */
export const pdfQuiAgit = (action: Record<string, string>, cle = "OpenAction") =>
	pdf(1, (document) => {
		const { context } = document;
		const dict = context.obj({});
		for (const [nom, valeur] of Object.entries(action))
			dict.set(PDFName.of(nom), nom === "S" ? PDFName.of(valeur) : PDFString.of(valeur));
		const action1 = context.register(dict);
		document.catalog.set(PDFName.of(cle), cle === "AA" ? context.obj({ WC: action1 }) : action1);
	});

/** Written by hand, object by object, so as to write what no library would. */
export function pdfBrut(objets: readonly (string | Buffer)[], suite = ""): Buffer {
	const morceaux: Buffer[] = [Buffer.from("%PDF-1.7\n")];
	const places: number[] = [];
	const ici = () => morceaux.reduce((somme, { length }) => somme + length, 0);
	for (const [rang, objet] of objets.entries()) {
		places.push(ici());
		morceaux.push(
			Buffer.from(`${rang + 1} 0 obj\n`),
			Buffer.from(objet),
			Buffer.from("\nendobj\n"),
		);
	}
	const table = ici();
	morceaux.push(
		Buffer.from(
			`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places
				.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`)
				.join(
					"",
				)}trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n${suite}`,
		),
	);
	return Buffer.concat(morceaux);
}

export const CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";
export const PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
export const PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

/** A stream of objects of a few kilobytes that grows to so many megabytes. */
export function bombe(megaoctets: number): Buffer {
	const contenu = deflateSync(Buffer.alloc(megaoctets * 1024 * 1024, 0x20), { level: 9 });
	return Buffer.concat([
		Buffer.from(
			`<< /Type /ObjStm /N 1 /First 10 /Filter /FlateDecode /Length ${contenu.length} >>\nstream\n`,
		),
		contenu,
		Buffer.from("\nendstream"),
	]);
}

/** A photograph as a phone makes it: where, when and with what are written in it, and it lies on its side. */
export const photo = (largeur = 400, hauteur = 300, graine = 120) =>
	sharp({
		create: {
			width: largeur,
			height: hauteur,
			channels: 3,
			background: { r: graine, g: 90, b: 60 },
		},
	})
		.jpeg()
		.withExif({
			IFD0: { Make: "Fabricant", Model: "Telephone-Temoin", Artist: "Awa-Temoin" },
			IFD3: { GPSLatitudeRef: "N", GPSLatitude: "46/1 12/1 0/1" },
		})
		.withMetadata({ orientation: 6 })
		.toBuffer();

export const png = (largeur = 40, hauteur = 30) =>
	sharp({ create: { width: largeur, height: hauteur, channels: 3, background: "white" } })
		.png()
		.toBuffer();
