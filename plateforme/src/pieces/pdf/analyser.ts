import {
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFInvalidObject,
	PDFName,
	type PDFObject,
	PDFRef,
	PDFStream,
	PDFString,
} from "@cantoo/pdf-lib";
import type { MotifDeRefus } from "../controle/motifs.ts";
import { type Analyse, PAGES_MAX } from "./ordres.ts";

/** Kinds of action that do something else than move about the document (ISO 32000-1, 12.6.4). */
const ACTIONS: Record<string, MotifDeRefus> = {
	JavaScript: "pdf-script",
	Launch: "pdf-action",
	SubmitForm: "pdf-action",
	ImportData: "pdf-action",
	Rendition: "pdf-action",
	RichMediaExecute: "pdf-action",
	Movie: "pdf-action",
	Sound: "pdf-action",
	GoToE: "pdf-fichier-joint",
};

/** Keys that no harmless document of an office has. */
const CLES: Record<string, MotifDeRefus> = {
	JS: "pdf-script",
	JavaScript: "pdf-script",
	XFA: "pdf-script",
	EmbeddedFiles: "pdf-fichier-joint",
	EF: "pdf-fichier-joint",
	RichMediaContent: "pdf-action",
};

/**
 * Reads every object of the file, those of compressed streams and of former revisions included, whether
 * or not anything leads to them: what a reader might run is looked for everywhere.
 */
export async function analyserPdf(octets: Uint8Array): Promise<Analyse> {
	let document: PDFDocument;
	try {
		document = await PDFDocument.load(octets, {
			ignoreEncryption: true,
			updateMetadata: false,
			throwOnInvalidObject: false,
		});
	} catch (erreur) {
		const chiffre = /encrypt|password/i.test((erreur as Error).message);
		return { ok: false, motif: chiffre ? "pdf-chiffre" : "pdf-illisible" };
	}
	const { context } = document;
	if (context.trailerInfo.Encrypt) return { ok: false, motif: "pdf-chiffre" };
	for (const [, objet] of context.enumerateIndirectObjects()) {
		const motif = chercher(objet);
		if (motif) return { ok: false, motif };
	}
	let pages: number;
	try {
		pages = document.getPageCount();
	} catch {
		return { ok: false, motif: "pdf-illisible" };
	}
	if (pages === 0) return { ok: false, motif: "pdf-illisible" };
	return pages > PAGES_MAX
		? { ok: false, motif: "pdf-trop-de-pages" }
		: { ok: true, pages, texte: "" };
}

/** Direct objects lie in one another without end in a file made to harm. */
const PROFONDEUR_MAX = 100;

function chercher(objet: PDFObject, profondeur = 0): MotifDeRefus | undefined {
	if (profondeur > PROFONDEUR_MAX) return "pdf-illisible";
	if (objet instanceof PDFRef || objet instanceof PDFString || objet instanceof PDFHexString)
		return undefined;
	// What could not be parsed here, a more tolerant reader may understand.
	if (objet instanceof PDFInvalidObject)
		return /\/(JS|JavaScript|Launch|EmbeddedFiles|XFA)\b/.test(String(objet))
			? "pdf-script"
			: undefined;
	if (objet instanceof PDFStream) return chercher(objet.dict, profondeur + 1);
	if (objet instanceof PDFArray) {
		for (const element of objet.asArray()) {
			const motif = chercher(element, profondeur + 1);
			if (motif) return motif;
		}
		return undefined;
	}
	return objet instanceof PDFDict ? chercherDansDict(objet, profondeur) : undefined;
}

function chercherDansDict(dict: PDFDict, profondeur: number): MotifDeRefus | undefined {
	for (const [cle, valeur] of dict.entries()) {
		const nom = cle.decodeText();
		const interdite = CLES[nom];
		if (interdite) return interdite;
		const action = nom === "S" && valeur instanceof PDFName && ACTIONS[valeur.decodeText()];
		if (action) return action;
		const motif = chercher(valeur, profondeur + 1);
		if (motif) return motif;
	}
	return undefined;
}
