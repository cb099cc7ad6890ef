import { readFileSync } from "node:fs";
import { Empechement } from "../../socle/index.server.ts";

/** The address of a mail or SMS server, with its secret, as a variable of the environment gives it. */
export function lireAdresse(variable: string, adresse: string, protocoles: string[]): URL {
	const url = URL.canParse(adresse) ? new URL(adresse) : undefined;
	if (!url?.hostname || !protocoles.includes(url.protocol))
		throw new Empechement(
			`${variable} doit ressembler à ${protocoles[1]}//nom:secret@serveur.exemple:port.`,
		);
	return url;
}

/** On this machine, where nothing is to be encrypted. */
export const estLocale = (hote: string) => ["localhost", "127.0.0.1", "[::1]"].includes(hote);

/** A certificate authority of one's own, for a server inside the house. */
export function autoriteDe(url: URL): { ca: Buffer } | undefined {
	const fichier = url.searchParams.get("autorite");
	if (!fichier) return undefined;
	try {
		return { ca: readFileSync(fichier) };
	} catch {
		throw new Empechement(
			`Le certificat ${fichier} ne se lit pas (« autorite », d’un transporteur).`,
		);
	}
}
