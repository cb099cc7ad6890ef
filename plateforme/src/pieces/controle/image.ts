import sharp from "sharp";
import type { MotifDeRefus } from "./motifs.ts";

/** A phone makes 12 to 50 million points; beyond, opening it would take the memory of everyone. */
export const POINTS_MAX = 64_000_000;

export type Epuree = { ok: true; octets: Buffer } | { ok: false; motif: MotifDeRefus };

/**
 * The same picture, decoded and written again: neither place, device, author nor anything hidden after
 * it is left; turned as it is to be read.
 */
export async function epurerImage(octets: Buffer, format: "jpeg" | "png"): Promise<Epuree> {
	const image = sharp(octets, { limitInputPixels: POINTS_MAX, failOn: "error", autoOrient: true });
	try {
		const ecrite =
			format === "jpeg" ? image.jpeg({ quality: 90, chromaSubsampling: "4:4:4" }) : image.png();
		return { ok: true, octets: await ecrite.toBuffer() };
	} catch (erreur) {
		const demesuree = /pixel limit/i.test((erreur as Error).message);
		return { ok: false, motif: demesuree ? "image-demesuree" : "image-illisible" };
	}
}
