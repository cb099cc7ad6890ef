import type { Servie } from "../lectures/servir.ts";

/**
 * A document as the browser receives it: its type is ours to say, it runs nothing, it is in no page, and a
 * PDF is saved rather than opened.
 */
export function reponseDe({ octets, type, nom }: Servie): Response {
	const disposition = type.startsWith("image/") ? "inline" : "attachment";
	const simple = nom.normalize("NFD").replaceAll(/[^\x20-\x7e]|["\\]/g, "");
	return new Response(new Uint8Array(octets), {
		headers: {
			"Content-Type": type,
			"Content-Disposition": `${disposition}; filename="${simple}"; filename*=UTF-8''${encodeURIComponent(nom)}`,
			"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
			"X-Content-Type-Options": "nosniff",
			"Cache-Control": "private, no-store",
		},
	});
}

/** A number of an address; 0, which nothing has, when it is none. */
export const entierDe = (texte: string | undefined): number =>
	texte && /^[1-9]\d{0,14}$/.test(texte) ? Number(texte) : 0;
