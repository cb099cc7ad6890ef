import { and, eq } from "drizzle-orm";
import sharp, { type Sharp } from "sharp";
import { noterLecture } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { FORMATS } from "../controle/format.ts";
import { PdfImpossible, rendre } from "../pdf/ouvrir.ts";
import { pieces } from "../tables.ts";
import { lireContenu } from "./contenu.ts";

export interface Servie {
	octets: Buffer;
	type: string;
	nom: string;
}

/** Points across: a sheet is read at it, on a screen. */
export const LARGEUR_DE_PAGE = 1000;

type Lue = { empreinte: string; format: keyof typeof FORMATS; nom: string; pages: number };

/** The document itself, to whoever may; nothing to anyone else, who learns nothing of it. */
export async function servirPiece(acteur: Acteur, piece: number): Promise<Servie | undefined> {
	const lue = await ouvrirPour(acteur, piece);
	if (!lue) return undefined;
	const { empreinte, format, nom } = lue;
	const { type, suffixe } = FORMATS[format];
	const entier = nom.toLowerCase().endsWith(`.${suffixe}`) ? nom : `${nom}.${suffixe}`;
	return { octets: await lireContenu(acteur.organisme, empreinte), type, nom: entier };
}

/** A page of it as a picture made here: whatever the document holds, only points reach the browser. */
export async function servirPage(
	acteur: Acteur,
	piece: number,
	page: number,
): Promise<Servie | undefined> {
	const lue = await ouvrirPour(acteur, piece);
	if (!lue || !(page >= 1 && page <= lue.pages)) return undefined;
	const octets = await lireContenu(acteur.organisme, lue.empreinte);
	const image = await imageDe(octets, lue, page);
	return image && { octets: image, type: "image/jpeg", nom: `${lue.nom}-${page}.jpg` };
}

async function imageDe(octets: Buffer, { format }: Lue, page: number): Promise<Buffer | undefined> {
	const finir = (image: Sharp) =>
		image.flatten({ background: "white" }).jpeg({ quality: 82 }).toBuffer();
	if (format !== "pdf")
		return finir(sharp(octets).resize({ width: LARGEUR_DE_PAGE, withoutEnlargement: true }));
	try {
		const { points, largeur, hauteur } = await rendre(octets, page, LARGEUR_DE_PAGE);
		return await finir(sharp(points, { raw: { width: largeur, height: hauteur, channels: 4 } }));
	} catch (erreur) {
		if (erreur instanceof PdfImpossible) return undefined;
		throw erreur;
	}
}

/** Journaled each time an agent opens it, under the file it belongs to. */
async function ouvrirPour(acteur: Acteur, piece: number): Promise<Lue | undefined> {
	const { organisme } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const [lue] = await tx
			.select({
				dossier: pieces.dossier,
				deposeePar: pieces.deposeePar,
				empreinte: pieces.empreinte,
				format: pieces.format,
				nom: pieces.nom,
				pages: pieces.pages,
			})
			.from(pieces)
			.where(and(eq(pieces.organisme, organisme), eq(pieces.piece, piece)));
		if (!lue) return undefined;
		const { dossier } = lue;
		const personne = acteur.roles.includes("allocataire");
		// Without a file, what they sent themselves.
		const sienne = dossier === null ? lue.deposeePar === acteur.compte : dossier === acteur.dossier;
		if (personne && !sienne) return undefined;
		if (dossier === null && !personne) {
			await journaliser(tx, acteur, "piece.lire", `piece-${piece}`);
			return lue;
		}
		if (personne || dossier === null) return lue;
		// The person sees in their own file that it was read.
		if (!(await noterLecture(tx, acteur, dossier)).ok) return undefined;
		await journaliser(tx, acteur, "piece.lire", `dossier-${dossier}`, `piece-${piece}`);
		return lue;
	});
}
