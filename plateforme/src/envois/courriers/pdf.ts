import { createRequire } from "node:module";
import { type Jour, jourEnToutesLettres, type OrganismePresente } from "../../socle/index.ts";
import type { Lettre } from "../lectures/lots.ts";
import { textes } from "../textes.ts";

/** Points in a millimetre. */
const MM = 72 / 25.4;
const MARGE = 20 * MM;
const LARGEUR = 170 * MM;

/**
 * Where a French window envelope (NF Z 11-001, DL with its window on the right) shows the address:
 * from 100 mm of the left edge and 45 mm of the top, 85 mm by 35 mm.
 */
const FENETRE = { x: 105 * MM, y: 50 * MM, largeur: 80 * MM };
const CORPS_Y = 100 * MM;

const require = createRequire(import.meta.url);
const police = (nom: string) => require.resolve(`dejavu-fonts-ttf/ttf/${nom}.ttf`);

type Expediteur = Pick<OrganismePresente, "nom" | "coordonnees">;

/** One file a batch: each letter on a page of its own, more when it is long; where each begins. */
export async function imprimerLot(
	lettres: readonly Lettre[],
	jour: Jour,
	expediteur: Expediteur,
): Promise<{ pdf: Buffer; pages: number[] }> {
	// Loaded when a letter is printed: most of those who come through this door print none.
	const { default: PDFDocument } = await import("pdfkit");
	const document = new PDFDocument({
		size: "A4",
		margin: MARGE,
		autoFirstPage: false,
		bufferPages: true,
		lang: "fr-FR",
		displayTitle: true,
		info: { Title: textes.courriers.document, Author: expediteur.nom },
	});
	document.registerFont("texte", police("DejaVuSans"));
	document.registerFont("gras", police("DejaVuSans-Bold"));
	const morceaux: Buffer[] = [];
	document.on("data", (morceau) => morceaux.push(morceau));
	const fini = new Promise((resolve) => document.on("end", resolve));
	const pages: number[] = [];
	for (const lettre of lettres) {
		pages.push(document.bufferedPageRange().count + 1);
		ecrire(document, lettre, jour, expediteur);
	}
	document.end();
	await fini;
	return { pdf: Buffer.concat(morceaux), pages };
}

function ecrire(
	document: PDFKit.PDFDocument,
	lettre: Lettre,
	jour: Jour,
	{ nom, coordonnees }: Expediteur,
): void {
	const { destinataire, sujet, corps, envoi, matricule } = lettre;
	document.addPage();
	document
		.font("gras")
		.fontSize(11)
		.text(nom, MARGE, MARGE, { width: 80 * MM });
	document.font("texte").fontSize(9);
	for (const ligne of [coordonnees?.lieux[0]?.adresse ?? "", coordonnees?.telephone ?? ""])
		document.text(ligne, { width: 80 * MM });
	document.fontSize(10.5);
	document.text(destinataire, FENETRE.x, FENETRE.y, { width: FENETRE.largeur, lineGap: 1 });
	document.fontSize(9);
	document.text(textes.courriers.references(envoi, matricule), MARGE, 70 * MM, { width: 75 * MM });
	document.fontSize(10.5);
	document.text(jourEnToutesLettres(jour), FENETRE.x, 88 * MM, { width: FENETRE.largeur });
	document.y = CORPS_Y;
	document.x = MARGE;
	if (sujet) document.font("gras").text(sujet, { width: LARGEUR }).moveDown(1);
	document.font("texte");
	const paragraphes = insecables(corps).split(/\n{2,}/);
	// Most texts are signed already.
	if (paragraphes.at(-1)?.trim() !== nom) paragraphes.push(nom);
	for (const paragraphe of paragraphes) ecrireParagraphe(document, paragraphe);
	if (coordonnees)
		document
			.moveDown(0.5)
			.fontSize(9)
			.text(textes.courriers.pied(coordonnees.telephone, coordonnees.horaires), {
				width: LARGEUR,
			});
}

/** A long letter has parts: « # Notre décision » on a line of its own is a title, kept with what follows. */
const TITRE = /^# /;
const PLACE_DU_TITRE = 30 * MM;

function ecrireParagraphe(document: PDFKit.PDFDocument, paragraphe: string): void {
	const titre = TITRE.test(paragraphe);
	const bas = document.page.height - MARGE;
	if (titre && document.y + PLACE_DU_TITRE > bas) document.addPage();
	document
		.font(titre ? "gras" : "texte")
		.text(paragraphe.replace(TITRE, ""), { width: LARGEUR, lineGap: 2 })
		.moveDown(titre ? 0.3 : 0.7);
}

/** A telephone number, an amount and a colon stay on one line. */
const insecables = (texte: string): string =>
	texte
		.replace(/\b0\d(?: \d\d){4}\b/g, (numero) => numero.replaceAll(" ", "\u00a0"))
		.replace(/ (?=[€:;!?»%])/g, "\u00a0");
