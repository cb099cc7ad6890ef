export type Format = "pdf" | "jpeg" | "png";

export const FORMATS: Record<Format, { type: string; suffixe: string }> = {
	pdf: { type: "application/pdf", suffixe: "pdf" },
	jpeg: { type: "image/jpeg", suffixe: "jpg" },
	png: { type: "image/png", suffixe: "png" },
};

/** What phones and offices send beside these, told apart so that the person reads what to do. */
export type AutreFormat = "heic" | "bureautique" | "inconnu";

const commence = (octets: Buffer, signature: string, a = 0) =>
	octets.subarray(a, a + signature.length).equals(Buffer.from(signature, "latin1"));

const HEIC = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif"];

/** By what it contains: its name and the type that the browser announced say what they want. */
export function reconnaitre(octets: Buffer): Format | AutreFormat {
	if (commence(octets, "\xff\xd8\xff")) return "jpeg";
	if (commence(octets, "\x89PNG\r\n\x1a\n")) return "png";
	// A reader looks for the header in the first kilobyte (ISO 32000-1, annex H.3.4.1).
	if (octets.subarray(0, 1024).includes("%PDF-")) return "pdf";
	if (commence(octets, "ftyp", 4) && HEIC.includes(octets.toString("latin1", 8, 12))) return "heic";
	// Word, Excel, OpenDocument, and their older form.
	if (
		commence(octets, "PK\x03\x04") ||
		commence(octets, "\xd0\xcf\x11\xe0") ||
		commence(octets, "{\\rtf")
	)
		return "bureautique";
	return "inconnu";
}

const annonces: Record<string, Format> = {
	"application/pdf": "pdf",
	"image/jpeg": "jpeg",
	"image/jpg": "jpeg",
	"image/pjpeg": "jpeg",
	"image/png": "png",
};
const suffixes: Record<string, Format> = { pdf: "pdf", jpg: "jpeg", jpeg: "jpeg", png: "png" };

/**
 * Whether what is announced contradicts what it is. A picture named as another kind of picture is a
 * phone's mistake; a PDF that says it is a picture, or the reverse, is refused.
 */
export function contredit(format: Format, nom: string, type = ""): boolean {
	const famille = (f: Format | undefined) => f && (f === "pdf" ? "pdf" : "image");
	const dits = [annonces[type.toLowerCase()], suffixes[nom.toLowerCase().split(".").at(-1) ?? ""]];
	return dits.some((dit) => dit !== undefined && famille(dit) !== famille(format));
}
