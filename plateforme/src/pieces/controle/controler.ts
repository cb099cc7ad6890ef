import { analyser } from "../pdf/ouvrir.ts";
import { passerAntivirus } from "./antivirus.ts";
import { contredit, type Format, reconnaitre } from "./format.ts";
import { epurerImage } from "./image.ts";
import type { MotifDeRefus } from "./motifs.ts";

export const TAILLE_MAX = 10 * 1024 * 1024;

export type Controle =
	| {
			ok: true;
			format: Format;
			/** What is kept: a picture without what it told of where and how it was taken. */
			octets: Buffer;
			pages: number;
			/** What it says, for a PDF that holds text: used to suggest, never kept. */
			texte: string;
			antivirus: "sain" | "absent";
	  }
	| { ok: false; motif: MotifDeRefus };

const refuser = (motif: MotifDeRefus): Controle => ({ ok: false, motif });

/** From the cheapest question to the dearest. `nom` and `annonce` are what the sender says it is. */
export async function controler(octets: Buffer, nom: string, annonce?: string): Promise<Controle> {
	if (octets.length === 0) return refuser("vide");
	if (octets.length > TAILLE_MAX) return refuser("trop-volumineuse");
	const format = reconnaitre(octets);
	if (format === "inconnu") return refuser("type-inconnu");
	if (format === "heic" || format === "bureautique") return refuser(format);
	if (contredit(format, nom, annonce)) return refuser("type-different");
	const verdict = await passerAntivirus(octets);
	if (verdict === "virus") return refuser("virus");
	if (verdict === "muet") return refuser("antivirus-muet");
	if (format === "pdf") {
		const analyse = await analyser(octets);
		if (!analyse.ok) return analyse;
		return {
			ok: true,
			format,
			octets,
			pages: analyse.pages,
			texte: analyse.texte,
			antivirus: verdict,
		};
	}
	const epuree = await epurerImage(octets, format);
	if (!epuree.ok) return epuree;
	return { ok: true, format, octets: epuree.octets, pages: 1, texte: "", antivirus: verdict };
}
